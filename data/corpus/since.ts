import type { Fact, Source } from './schema.ts';

/**
 * Whether a fact is news to an article that came out on a date: what it speaks of began later, or nobody had
 * published it yet. Dates are compared as precisely as both are known, so that the same year is not later.
 */
export function isSince({ fact, source }: { fact: Fact; source: Source }, published: string): boolean {
  // A projection speaks of a time to come, whenever it was made.
  const when = fact.kind === 'projection' ? undefined : fact.when;
  const [date] = (when ?? source.published ?? '').split('/');
  if (!date) return false;
  const precision = Math.min(date.length, published.length);
  return date.slice(0, precision) > published.slice(0, precision);
}
