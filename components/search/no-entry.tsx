import { i18n } from '#i18n';
import type { Result } from '../../data/corpus/result.ts';
import { readFilters } from '../../data/search/filters.ts';
import { isMentioned } from '../../data/search/mentions.ts';
import { shorten } from '../shorten.ts';

/** Above facts that mention what has no entry: says so, and in how many of the results it stands. */
export function NoEntry({ query, results }: { query: string; results: Result[] }) {
  const mentions = countMentions(query, results);
  if (mentions === 0) return null;
  return (
    <div class="search-nothing">
      <p>{i18n.t('search.nothing', [shorten(query.trim())])}</p>
      <p class="quiet">{i18n.t('search.mentioned', mentions)}</p>
    </div>
  );
}

/** In how many facts the words stand as they were typed; 0 where an entity leads, or where they were narrowed. */
export function countMentions(query: string, results: Result[]): number {
  const { words, filters } = readFilters(query);
  if (results[0]?.type !== 'fact' || Object.keys(filters).length > 0) return 0;
  return results.filter((each) => each.type === 'fact' && isMentioned(words, each.sourced.fact.says)).length;
}
