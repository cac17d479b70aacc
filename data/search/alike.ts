import type { WordList } from '../corpus/schema.ts';
import { searchWords } from '../corpus/text/search-tokens.ts';

/** The words that packs give as of one meaning, in compared form, by each of them. */
export type Alike = ReadonlyMap<string, readonly string[]>;

/**
 * Takes the groups of all packs together. Rows are indexed by the words that stand in them, and a query stands for all
 * words of a group: so what one pack says of its field holds in every other, and none has to be indexed again.
 */
export function readAlike(lists: readonly Pick<WordList, 'alike'>[]): Alike {
  const alike = new Map<string, string[]>();
  for (const group of lists.flatMap((list) => list.alike)) {
    // A query is compared word by word, so a group can hold single words only.
    const norms = group
      .map((text) => searchWords(text))
      .flatMap(([word, ...more]) => (word && more.length === 0 ? [word.norm] : []));
    for (const norm of norms) alike.set(norm, [...new Set([...(alike.get(norm) ?? [norm]), ...norms])]);
  }
  return alike;
}

/** A word in compared form, and those that packs give as of the same meaning. */
export function alikeTo(norm: string, alike: Alike): readonly string[] {
  return alike.get(norm) ?? [norm];
}
