/** Where dates stand on a scale of time, as parts (0 to 1) of its length. */

export interface Placed {
  /** `2019`, `2019-08`, `2019-08-11` or an interval of two. */
  when: string;
  /** Where it begins and how long it lasts, as parts of the whole scale. */
  start: number;
  length: number;
  /** The row it stands in, so that none covers another. */
  lane: number;
}

export interface TimeScale {
  placed: Placed[];
  ticks: { year: number; at: number }[];
  lanes: number;
}

/** Most years that are named on a scale. */
const MOST_TICKS = 8;

/**
 * Lays dates out to scale, in order of time, each in the first lane that is free.
 * @param least The part of the scale that an item takes up at least, however short its time is
 */
export function layOutTime(dates: string[], least: number): TimeScale {
  if (dates.length === 0) return { placed: [], ticks: [], lanes: 0 };
  const spans = dates
    .map((when) => ({ when, ...spanOf(when) }))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const first = Math.floor(Math.min(...spans.map(({ from }) => from)));
  // The last moment of 2019 is where 2020 begins, which is no year of its own here.
  const last = Math.max(first + 1, Math.ceil(Math.max(...spans.map(({ to }) => to)) - 1e-9));
  const at = (year: number) => (year - first) / (last - first);
  const laneEnds: number[] = [];
  const placed = spans.map(({ when, from, to }) => {
    const start = at(from);
    const length = at(to) - start;
    const end = start + Math.max(length, least);
    const free = laneEnds.findIndex((taken) => taken <= start + 1e-9);
    const lane = free < 0 ? laneEnds.length : free;
    laneEnds[lane] = end;
    return { when, start, length, lane };
  });
  const step = niceStep((last - first) / MOST_TICKS);
  const ticks = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step)
    ticks.push({ year, at: at(year) });
  return { placed, ticks, lanes: laneEnds.length };
}

/** The first and the last moment that a date speaks of, in years. */
function spanOf(when: string): { from: number; to: number } {
  const [from = '', to = from] = when.split('/');
  return { from: momentOf(from, 0), to: momentOf(to, 1) };
}

function momentOf(date: string, end: 0 | 1): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + end;
  if (day === undefined) return year + (month - 1 + end) / 12;
  return year + (month - 1) / 12 + (day - 1 + end) / 372;
}

/** The smallest of 1, 2, 5, 10, 20, 50 … years that is not below `least`. */
function niceStep(least: number): number {
  for (let power = 1; ; power *= 10)
    for (const factor of [1, 2, 5]) if (factor * power >= least) return factor * power;
}
