/**
 * Names in letters and spellings that the corpus may not have them in: `ЗТЕ` for `zte`, `Tadschikistan` for
 * `tajikistan`, `華為` for `华为`. What is left of a difference is for the forgiving of slips.
 */
import { simplified } from './simplified.ts';

/**
 * Russian letters as BGN/PCGN romanises them, except х, which in Chinese names is a plain h; then those that Ukrainian
 * and the languages of Central Asia have besides.
 */
const LETTERS =
  'а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:h ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya ' +
  'і:i ї:i є:e ґ:g ў:o қ:q ғ:g ҳ:h ҷ:j ә:a ң:ng ө:o ү:u ұ:u';
const LATIN = new Map(
  LETTERS.split(' ')
    .map((pair) => pair.split(':'))
    .map(([letter = '', latin = '']) => [letter, latin] as const),
);

/** German, French and Russian spellings of sounds that English writes otherwise; longer ones first. */
const SPELLINGS: [RegExp, string][] = [
  [/dsch|dzh|dj/g, 'j'],
  [/tsch/g, 'ch'],
];

/** A query as English would spell it, its Chinese simplified; the query itself where that is no different. */
export function respell(query: string): string {
  const lower = query.toLowerCase();
  const latin = lower.replace(/[\u0400-\u04ff]/g, (letter) => LATIN.get(letter) ?? letter);
  const spelt = simplified(SPELLINGS.reduce((text, [from, to]) => text.replace(from, to), latin));
  return spelt === lower ? query : spelt;
}
