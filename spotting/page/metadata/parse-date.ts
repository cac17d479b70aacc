import { monthNamed } from './month-names.ts';

/** What tells how a page writes its dates. */
export interface DateLocale {
  /** The page's language, with its region where it has one. */
  language: string;
  /** Its host: a `.co.uk` writes the day first. */
  host: string;
  /** The day it is read; nothing was published after it. */
  today: Date;
}

export interface ParsedDate {
  /** As precise as it is written: `2019`, `2019-08`, `2019-08-11`. */
  date: string;
  /** It was written with a time in UTC, so that its day may be another than the page's own. */
  isUtc: boolean;
}

const YEAR = '(?:1[89]|20)\\d\\d';
const ISO = new RegExp(`^(${YEAR})(?:([-/.])(\\d{1,2})(?:\\2(\\d{1,2}))?)?(?!\\d)(?:[T ](.*))?$`, 's');
const COMPACT = new RegExp(`^(${YEAR})(\\d\\d)(\\d\\d)(?:(\\d{6})|T(.*))?(?!\\d)`, 's');
const CJK = new RegExp(`(${YEAR})\\s*[年년]\\s*(\\d{1,2})\\s*[月월](?:\\s*(\\d{1,2})\\s*[日일])?`);

/**
 * A date that is written down for machines, as in `datetime` and `<meta>`, with whatever time behind it. The day is the
 * page's own: a time zone never moves it.
 */
export function parseDate(written: string, locale: DateLocale): ParsedDate | undefined {
  const text = written.slice(0, 200).replace(/\s+/g, ' ').trim();
  const iso = ISO.exec(text);
  if (iso) return known(iso[1], iso[3], iso[4], locale, isUtcTime(iso[5]));
  const compact = COMPACT.exec(text);
  if (compact) return known(compact[1], compact[2], compact[3], locale, isUtcTime(compact[5]));
  if (/^\d{10}(?:\d{3})?$/.test(text)) {
    const date = new Date(Number(text.padEnd(13, '0')));
    return known(
      String(date.getUTCFullYear()),
      String(date.getUTCMonth() + 1),
      String(date.getUTCDate()),
      locale,
      true,
    );
  }
  const found = findDate(text, locale);
  return found === undefined ? undefined : { date: found, isUtc: /\b(?:GMT|UTC)\b|[+]00:?00\b/.test(text) };
}

/** The first date within words, as people write them. */
export function findDate(text: string, locale: DateLocale): string | undefined {
  const found = datesIn(text, locale);
  return found[0];
}

// Day, month in letters and year, in either order, with the words that languages put between them.
const BETWEEN = '(?:\\s*[.,/-]?\\s*|\\s+(?:de|del|di|of)\\s+)';
const NAME = "(\\p{L}[\\p{L}\\p{M}’']{1,14})\\.?";
const ORDINAL = '(?:st|nd|rd|th|er|º|°|ª|\\.|-?го|e|:e)?';
const DAY_FIRST = `(?<!\\d|\\d:)(\\d{1,2})${ORDINAL}${BETWEEN}${NAME}${BETWEEN}(${YEAR}|['’]\\d\\d)(?!\\d)`;
const MONTH_FIRST = `${NAME}\\s*(\\d{1,2})${ORDINAL}\\s*[,.]?\\s*(${YEAR})(?!\\d)`;
const YEAR_FIRST = `(?<!\\d)(${YEAR})[.,]?\\s+(?:m\\.\\s+|gada\\s+)?${NAME}\\s+(?:d\\.\\s+|mėn\\.\\s+)?(\\d{1,2})(?![\\d:])`;
const DIGITS = `(?<![\\d./-])(\\d{1,4})\\s?(?<sign>[./-])\\s?(\\d{1,2})\\s?\\k<sign>\\s?(\\d{4}|\\d{2})(?![\\d/-]|\\.\\d)`;
const WORDS = new RegExp(`${DAY_FIRST}|${MONTH_FIRST}|${YEAR_FIRST}|${DIGITS}|${CJK.source}`, 'gu');

/** All dates within words, in their order. */
export function datesIn(text: string, locale: DateLocale): string[] {
  const dates: string[] = [];
  for (const match of text.slice(0, 20_000).matchAll(WORDS)) {
    const [, d1, m1, y1, m2, d2, y2, y3, m3, d3, n1, sign, n2, n3, y4, m4, d4] = match;
    const parsed = n1
      ? fromDigits([n1, n2 ?? '', n3 ?? ''], sign ?? '', locale)
      : y4
        ? known(y4, m4, d4, locale)
        : named(y1 ?? y2 ?? y3, m1 ?? m2 ?? m3, d1 ?? d2 ?? d3, locale);
    if (parsed) dates.push(parsed.date);
  }
  return dates;
}

function named(year = '', name = '', day: string | undefined, locale: DateLocale): ParsedDate | undefined {
  const month = monthNamed(name, locale.language);
  return month ? known(fourDigits(year.replace(/\D/g, '')), String(month), day, locale) : undefined;
}

function fromDigits(
  parts: [string, string, string],
  sign: string,
  locale: DateLocale,
): ParsedDate | undefined {
  const [a, b, c] = parts;
  if (a.length === 4) return c.length <= 2 ? known(a, b, c, locale) : undefined;
  if (a.length > 2) return undefined;
  // Two digits alone may be of anything; with dots they are a day's.
  if (c.length === 2 && sign === '-') return undefined;
  const year = fourDigits(c);
  if (Number(b) > 12) return known(year, a, b, locale);
  if (Number(a) > 12 || sign === '.' || a === b) return known(year, b, a, locale);
  const order = orderOf(locale);
  if (order === 'unclear') return undefined;
  return order === 'month first' ? known(year, a, b, locale) : known(year, b, a, locale);
}

const DAY_FIRST_HOSTS =
  /\.(?:uk|au|nz|ie|in|za|sg|hk|my|ng|ke|gh|pk|bd|lk|mt|eu|de|fr|es|it|nl|be|at|ch|br|ar|mx|pt|ru|pl|tr)$/i;

function orderOf({ language, host }: DateLocale): 'day first' | 'month first' | 'unclear' {
  const [base = '', ...rest] = language.toLowerCase().split('-');
  const region = rest.find((part) => /^[a-z]{2}$/.test(part));
  if (DAY_FIRST_HOSTS.test(host) && region !== 'us') return 'day first';
  if (base === 'en')
    return region === 'us' ? 'month first' : region && region !== 'ca' ? 'day first' : 'unclear';
  if (!/^[a-z]{2,3}$/.test(base)) return 'unclear';
  const parts = new Intl.DateTimeFormat(`${base}-u-ca-gregory`, { dateStyle: 'short' }).formatToParts(0);
  const [first] = parts.filter(({ type }) => type === 'day' || type === 'month' || type === 'year');
  return first?.type === 'day' ? 'day first' : first?.type === 'month' ? 'month first' : 'unclear';
}

function fourDigits(year: string): string {
  return year.length === 2 ? `20${year}` : year;
}

function isUtcTime(time = ''): boolean {
  return /(?:Z|[+-]00:?00|\bUTC|\bGMT)\s*$/.test(time) && !/^00:00(?::00)?(?:\.0+)?(?:Z|\+|$)/.test(time);
}

/** A date that there is, and that has come. */
function known(
  year = '',
  month: string | undefined,
  day: string | undefined,
  { today }: DateLocale,
  isUtc = false,
): ParsedDate | undefined {
  const [y, m, d] = [Number(year), Number(month ?? 1), Number(day ?? 1)];
  const time = new Date(Date.UTC(y, m - 1, d));
  if (y < 1800 || time.getUTCMonth() !== m - 1 || time.getUTCDate() !== d) return undefined;
  // A day ahead may be today in the page's own time zone.
  if (time.getTime() > today.getTime() + 86_400_000) return undefined;
  const date = [year, month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'));
  return { date: date.join('-'), isUtc };
}
