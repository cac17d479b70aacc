import { isForecast } from './fact-kinds.ts';
import type { Fact, Source } from './schema.ts';

/**
 * Whether a fact is news to an article that came out on a date: what it speaks of began later, or had not ended when the
 * article came out and was published later. Dates are compared as precisely as both are known, so that the same year is
 * not later.
 */
export function isSince({ fact, source }: { fact: Fact; source: Source }, published: string): boolean {
  const [from, to = from] = fact.when?.split('/') ?? [];
  const isPublishedLater = source.published !== undefined && compare(source.published, published) > 0;
  // A forecast speaks of a time to come, whenever it was made.
  if (from === undefined || to === undefined || isForecast(fact.kind)) return isPublishedLater;
  if (compare(from, published) > 0) return true;
  // Nothing tells that an undated source was there before what it speaks of had ended.
  const isUndated = source.published === undefined;
  return (isPublishedLater && compare(to, published) >= 0) || (isUndated && compare(to, published) > 0);
}

function compare(a: string, b: string): number {
  const precision = Math.min(a.length, b.length);
  return a.slice(0, precision).localeCompare(b.slice(0, precision), 'en');
}
