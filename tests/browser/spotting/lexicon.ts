import { compileInTwo, compileTerms } from '../../../spotting/terms/compile.ts';
import type { Lexicon, MoreTerms, Term } from '../../../spotting/terms/lexicon.ts';

const TERMS: Term[] = [
  { text: 'Huawei', entity: 'huawei' },
  { text: '华为', entity: 'huawei' },
  { text: 'Хуавэй', entity: 'huawei' },
  { text: 'Safe City', entity: 'safe-city' },
  { text: 'Huawei Safe City', entity: 'safe-city' },
  { text: 'social credit', entity: 'social-credit' },
  { text: 'social credit system', entity: 'social-credit' },
  { text: 'smart city', entity: 'smart-city', plural: true },
  { text: 'Beijing', entity: 'beijing', page: ['@huawei', 'surveillance'], not: ['duck'] },
  { text: 'Vega', entity: 'vega', near: ['Kyrgyzstan', '@huawei'], not: ['star'] },
  { text: 'Cyberspace Administration of China', entity: 'cac' },
  { text: 'CAC', entity: 'cac', introduced: true },
];

/** A small lexicon that has a term for every rule. */
export const lexicon: Lexicon = compileTerms(TERMS, {});

const parted = compileInTwo(
  TERMS.filter((_, at) => at % 3 === 0),
  TERMS.filter((_, at) => at % 3 !== 0),
  {},
);

/** The same terms, most of them behind the filter. */
export const partedLexicon: Lexicon = parted.lexicon;

/** What the background would answer for some keys. */
export function moreTerms(asked: string[]): MoreTerms {
  const keys = asked.filter((key) => parted.buckets.has(key));
  return { keys, buckets: keys.map((key) => parted.buckets.get(key) ?? ''), names: '' };
}
