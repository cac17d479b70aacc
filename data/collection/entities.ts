import { disambiguate } from '../../spotting/terms/disambiguate.ts';
import type { Lexicon, MoreTerms } from '../../spotting/terms/lexicon.ts';
import { createMatcher } from '../../spotting/terms/match.ts';

/**
 * The ids of the entities that are mentioned in some words, in the order of their first mention. `readMore` gives what
 * the lexicon leaves out.
 */
export async function entitiesIn(
  words: string,
  lexicon: Lexicon,
  readMore: (keys: string[]) => Promise<MoreTerms>,
): Promise<string[]> {
  const matcher = createMatcher(lexicon);
  const keys = matcher.isPending(words) ? matcher.pending() : [];
  if (keys.length > 0) matcher.learn(keys, await readMore(keys));
  // Line breaks stand between blocks, across which nothing is a mention.
  const mentions = disambiguate(words.split('\n').map((block) => matcher.find(block)));
  return [...new Set(mentions.flat().map(({ entity }) => entity))];
}
