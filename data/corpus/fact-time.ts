import { isForecast } from './fact-kinds.ts';
import type { Fact, Source } from './schema.ts';

/** A fact and its source, as far as time goes. */
export interface Dated {
  fact: Pick<Fact, 'kind' | 'when'>;
  source: Pick<Source, 'published'>;
}

/** So many years without anything newer, and a card says until when its entity is known. */
const STALE_YEARS = 3;
const MONTHS = 12;
const DAYS = 365;

/**
 * The last moment a fact speaks of, as precise as it is known: the end of its interval, else when its source came out.
 * A forecast speaks of a time to come, so its source's date counts.
 */
export function factTime({ fact, source }: Dated): string | undefined {
  const when = isForecast(fact.kind) ? undefined : fact.when;
  return (when ?? source.published)?.split('/').at(-1);
}

/** A partial date as a number of years. One that is not precise stands in the middle of what it covers. */
export function toYears(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1) / MONTHS + (day ?? 15) / DAYS;
}

/**
 * The last year that anything is known of, where that is long before a date; otherwise `undefined`. Facts that are
 * later than the date do not count: they stand apart.
 */
export function knownUntil(facts: Dated[], date: string): string | undefined {
  const times = facts.flatMap((each) => factTime(each) ?? []);
  const newest = times.toSorted((a, b) => toYears(b) - toYears(a))[0];
  if (newest === undefined || toYears(date) - toYears(newest) < STALE_YEARS) return undefined;
  return newest.slice(0, 4);
}
