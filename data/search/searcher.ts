import type { Searcher } from '../corpus/searcher.ts';
import type { CorpusDatabase } from '../corpus/storage/index.ts';
import { lookUpWords } from './look-up.ts';
import { findNearest } from './nearest.ts';
import { createSearch } from './search.ts';

/** The search that the corpus service asks; made anew when the packs have changed. */
export function createSearcher(db: CorpusDatabase): Searcher {
  const search = createSearch(db);
  return {
    ...search,
    lookUp: (words, isTyped) => lookUpWords(db, words, { search, isTyped }),
    nearest: (words) => findNearest(db, search, words),
  };
}
