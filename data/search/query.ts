import type { Range } from './result.ts';
import type { Vocabulary } from './vocabulary.ts';
import { keyOf, searchWords, tellingWords } from './words.ts';

/** A word of a query, with all the words of the corpus that it may stand for, as they are compared. */
export interface QueryWord {
  folded: string;
  norms: ReadonlySet<string>;
  /** The word is not in the corpus; what it may stand for differs from it by a slip. */
  isSlip: boolean;
  /** It is the last word and may go on. */
  isOpen: boolean;
}

export interface Query {
  /** The whole query as one key. */
  key: string;
  words: QueryWord[];
}

/** Reads a query by the words that the corpus has. Its last word may still be being typed. */
export function readQuery(text: string, vocabulary: Vocabulary): Query {
  const all = searchWords(text);
  const words = tellingWords(all).map((word): QueryWord => {
    const isOpen = word === all.at(-1) && !/\s$/.test(text);
    const norms = new Set(vocabulary.has(word.norm) ? [word.norm] : []);
    if (isOpen) for (const norm of vocabulary.startingWith(word.folded)) norms.add(norm);
    const isSlip = norms.size === 0;
    if (isSlip) for (const norm of vocabulary.near(word.folded)) norms.add(norm);
    return { folded: word.folded, norms, isSlip, isOpen };
  });
  return { key: keyOf(text), words };
}

/** Where a text holds words of the query; of a word that is still being typed, the letters typed so far. */
export function rangesIn(text: string, query: Query): Range[] {
  return searchWords(text).flatMap((word): Range[] => {
    const hit = query.words.find(({ norms }) => norms.has(word.norm));
    if (!hit) return [];
    const isPart =
      hit.isOpen && word.folded.startsWith(hit.folded) && word.folded.length === word.end - word.start;
    return [[word.start, isPart ? word.start + hit.folded.length : word.end]];
  });
}
