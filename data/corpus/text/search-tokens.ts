/** Text as search compares it. */
import { isOneNumber, mayHoldNumberInParts, splitScale } from '../../../spotting/terms/numbers.ts';
import { cut, type Token, tokenize } from '../../../spotting/terms/words.ts';
import { stem } from './stem.ts';
import { headOf } from './thesaurus.ts';

/** A word with its place in the text, and the form it is compared in: stemmed, its synonyms taken together. */
export interface SearchWord extends Token {
  norm: string;
}

/** The words of a text, in order. `300,000` and `1.4` are one, and `22m` two, as `22 million` is. */
export function searchWords(text: string): SearchWord[] {
  const words: SearchWord[] = [];
  for (const word of tokenize(text).flatMap(writtenOut)) {
    const last = words.at(-1);
    const between = last && text.slice(last.end, word.start);
    if (last && isOneNumber(last.folded, between, word.folded)) {
      last.end = word.end;
      last.folded += between === '.' ? `.${word.folded}` : word.folded;
      last.norm = last.folded;
    } else words.push({ ...word, norm: normOf(word.folded) });
  }
  return words;
}

/** A number and its scale, where one word has both. */
function writtenOut(word: Token): Token[] {
  const parts = splitScale(word.folded);
  if (!parts) return [word];
  const middle = word.end - parts.short.length;
  return [
    { ...word, end: middle, folded: parts.digits },
    { ...word, start: middle, folded: parts.scale },
  ];
}

/** The telling words of a text as folded words, cut natively where that gives the same. */
export function tellingFolded(text: string): string[] {
  const native = mayHoldNumberInParts(text) ? undefined : cut(text);
  const words = native && !native.isUnspaced ? native.words : searchWords(text).map(({ folded }) => folded);
  const telling = words.filter(isTelling);
  return telling.length > 0 ? telling : words.filter((word) => word !== '');
}

/** The form in which a folded word is compared. */
export function normOf(folded: string): string {
  let norm = norms.get(folded);
  if (norm === undefined) {
    norm = headOf(stem(folded));
    if (norms.size < REMEMBERED) norms.set(folded, norm);
  }
  return norm;
}

/** Most words of a text have been met before; this many make a fraction of a megabyte. */
const REMEMBERED = 20_000;
const norms = new Map<string, string>();

/** A whole text as one key: `Safe City`, `safe-city` and `safecity` have the same. */
export function keyOf(text: string): string {
  return tokenize(text)
    .map(({ folded }) => folded)
    .join('');
}

/** As many texts as a session of typing comes by; the whole bundled corpus has fewer. */
const TEXTS = 10_000;

/** `searchWords` and `keyOf` for what is stored: each key press goes through nearly the same texts as the last. */
export const storedWords = remembering((text): readonly SearchWord[] => searchWords(text));
export const storedKey = remembering(keyOf);

function remembering<Read>(read: (text: string) => Read): (text: string) => Read {
  const known = new Map<string, Read>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) {
      answer = read(text);
      if (known.size >= TEXTS) known.clear();
      known.set(text, answer);
    }
    return answer;
  };
}

/** Words that say how others belong together, not what is looked for. */
const FUNCTION_WORDS = new Set(
  'a about after all also an and any are as at be been before but by can could de der des did do does each every for from get gets got had has have he her his how if in into is it its la le les many may might more most much must no not of on or our s she should so some t than that the their them then there these they this those to und use used uses using von was we were what when where which who whom whose why will with would you your'.split(
    ' ',
  ),
);

/** The words that carry a query's meaning; all of them where it has no others. */
export function tellingWords(words: readonly SearchWord[]): readonly SearchWord[] {
  const telling = words.filter(({ folded }) => isTelling(folded));
  return telling.length > 0 ? telling : words;
}

/** Whether a folded word carries meaning by itself. */
export function isTelling(folded: string): boolean {
  // A letter on its own is an initial or the beginning of something; ideographs and figures are words.
  return folded.length > 1 ? !FUNCTION_WORDS.has(folded) : /[^a-z]/.test(folded);
}
