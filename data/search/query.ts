import { isUnspaced } from '../../spotting/terms/words.ts';
import type { Range } from '../corpus/result.ts';
import { keyOf, searchWords, storedWords, tellingWords } from '../corpus/text/search-tokens.ts';
import { stem } from '../corpus/text/stem.ts';
import { type Alike, alikeTo } from './alike.ts';

/** A word of a query, and what it may stand for in the corpus. */
export interface QueryWord {
  folded: string;
  /** The words, as they are compared, that it stands for. */
  norms: string[];
  /** The last word may go on: words that begin so are meant too. */
  beginning: string | undefined;
  /** No word of the corpus is meant by it as it stands; `norms` differ from it by a slip. */
  isSlip: boolean;
  /** It is a character of a script without spaces, and goes on with the one before it. */
  isJoined: boolean;
}

export interface Query {
  /** The whole query as one key. */
  key: string;
  words: QueryWord[];
  /** The words that packs give as of one meaning. */
  alike: Alike;
  /** Whether it asks how many or how much. */
  asksFigure: boolean;
}

/** Beginnings shorter than this say nothing about a text; the names that begin so are found all the same. */
const SHORTEST_BEGINNING = 3;

/** Reads a query, by the words that packs give as `alike`. Its last word may still be being typed, until a space follows. */
export function readQuery(text: string, alike: Alike = new Map()): Query {
  const all = searchWords(text);
  const telling = tellingWords(all);
  const words = telling.map((word, index): QueryWord => {
    const isOpen = word === all.at(-1) && !/\s$/.test(text) && word.folded.length >= SHORTEST_BEGINNING;
    return {
      folded: word.folded,
      norms: [...alikeTo(word.norm, alike)],
      beginning: isOpen ? sharedBeginning(word.folded, stem(word.folded)) : undefined,
      isSlip: false,
      isJoined: isUnspaced(word.folded) && telling[index - 1]?.end === word.start,
    };
  });
  return { key: keyOf(text), words, alike, asksFigure: /\bhow (?:many|much)\b/i.test(text) };
}

/** Whether a word of the corpus, as it is compared, is meant by a word of the query. */
export function means({ norms, beginning }: QueryWord, norm: string): boolean {
  return norms.includes(norm) || (beginning !== undefined && norm.startsWith(beginning));
}

/** How many of a query's words are among some words of the corpus. */
export function countHeld({ words }: Query, norms: string[]): number {
  return words.filter((word) => norms.some((norm) => means(word, norm))).length;
}

/** Where a text holds words of the query; of a word that is still being typed, the letters typed so far. */
export function rangesIn(text: string, { words }: Query): Range[] {
  return storedWords(text).flatMap(({ start, end, folded, norm }): Range[] => {
    const word = words.find((candidate) => means(candidate, norm));
    if (!word) return [];
    const isPart =
      word.beginning !== undefined && folded.startsWith(word.folded) && folded.length === end - start;
    return [[start, isPart ? start + word.folded.length : end]];
  });
}

function sharedBeginning(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return a.slice(0, length);
}
