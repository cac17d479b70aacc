/** Dates as people read them. A date is as precise as it is known (`2019`, `2019-08`, `2019-08-11`), or an interval. */

const PRECISION: Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** A date or an interval in words, no more precise than it was given: `August 2019`, `2014 – 2020`. */
export function formatDate(date: string, language: string): string {
  const [from = '', to] = date.split('/');
  if (to === undefined || to === from) return formatFor(from, language).format(firstDay(from));
  // A range is formatted as one where both ends are equally precise, so that what they share is said once.
  if (from.length === to.length) return formatFor(from, language).formatRange(firstDay(from), firstDay(to));
  return `${formatDate(from, language)} – ${formatDate(to, language)}`;
}

/** Whether all of a date lies before a day: `2022` has passed once 2023 has come. */
export function hasPassed(date: string, today: Date): boolean {
  const last = date.split('/').at(-1) ?? date;
  return last < today.toISOString().slice(0, last.length);
}

/** Making one takes as long as a hundred uses of it, and a list of results is dated anew with every key press. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(date: string, language: string): Intl.DateTimeFormat {
  const precision = date.split('-').length - 1;
  const key = `${language} ${precision}`;
  const made =
    formats.get(key) ??
    // In UTC, as the dates are made: in any other zone the first of a month could show as the day before.
    new Intl.DateTimeFormat(language, { ...PRECISION[precision], timeZone: 'UTC' });
  formats.set(key, made);
  return made;
}

function firstDay(date: string): Date {
  return new Date(date);
}
