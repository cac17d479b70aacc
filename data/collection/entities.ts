import { disambiguate } from '../../spotting/terms/disambiguate.ts';
import type { Lexicon } from '../../spotting/terms/lexicon.ts';
import { createMatcher } from '../../spotting/terms/match.ts';

/** The ids of the entities that are mentioned in some words, in the order of their first mention. */
export function entitiesIn(words: string, lexicon: Lexicon): string[] {
  const matcher = createMatcher(lexicon);
  // Line breaks stand between blocks, across which nothing is a mention.
  const mentions = disambiguate(words.split('\n').map((block) => matcher.find(block)));
  return [...new Set(mentions.flat().map(({ entity }) => entity))];
}
