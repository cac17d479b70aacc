import type { LookupAnswer } from './lookup-answer.ts';
import type { EntityResult, Result } from './result.ts';

export interface Search {
  /** Reads what every search needs, so that the first does not wait for it. */
  prepare(): Promise<void>;
  /**
   * Finds what answers a query, the best first and in the same order every time: entities by name, then what is said,
   * then whatever a sentence mentions.
   * Filters may be typed among the words.
   * Finds nothing for an empty query, nor for nonsense. Rejects when the database cannot be read, or with the signal's
   * reason when that aborts.
   */
  find(query: string, options?: FindOptions): Promise<Result[]>;
}

export interface FindOptions {
  /** At most so many results. */
  limit?: number;
  /** Whether filters may be among the words; nothing that was met on a page is meant as one. */
  withFilters?: boolean;
  /** Ends a search whose results nobody waits for any more. */
  signal?: AbortSignal;
}

/** What the corpus service asks of a search: `data/search` has it. */
export interface Searcher extends Search {
  /** Looks words up; `isTyped` where a reader typed them, and did not meet them somewhere. */
  lookUp(words: string, isTyped: boolean): Promise<LookupAnswer>;
  /** What comes nearest to words that nothing answers. */
  nearest(words: string): Promise<EntityResult[]>;
}
