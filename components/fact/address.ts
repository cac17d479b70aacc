import type { SourcedFact } from '../../data/corpus/entity-details.ts';
import { fragmentPart } from '../../data/text-fragment.ts';

/**
 * Where a fact can be read: its source's page, opened at the passage where one is known (a text fragment,
 * https://wicg.github.io/scroll-to-text-fragment/). `undefined` where the source is not on the web.
 */
export function addressOf({ fact, source }: SourcedFact): string | undefined {
  if (source.url === undefined || fact.passage === undefined) return source.url;
  return `${source.url}${source.url.includes('#') ? '' : '#'}:~:text=${fragmentPart(fact.passage)}`;
}
