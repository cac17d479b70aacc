/** How well page data that was read agrees with what people say a page's author, date and title are. */

export interface Expected {
  published?: string | null | undefined;
  byline?: string | null | undefined;
  title?: string | null | undefined;
  siteName?: string | null | undefined;
}

export interface Read {
  authors: string[];
  title: string;
  published?: string;
}

/** `none` where the set has no answer for a page. */
export type Verdict = 'right' | 'wrong' | 'incomplete' | 'missed' | 'spurious' | 'none';

/** The same day, as precise as the set has it. */
export function judgeDate({ published: gold }: Expected, { published }: Read): Verdict {
  if (!gold) return published ? 'spurious' : 'none';
  if (!published) return 'missed';
  return published === gold.slice(0, 10) ? 'right' : 'wrong';
}

/**
 * Right are the same people. Readers of pages write bylines down differently, so a name also counts where the
 * byline has it among other words; one that is nowhere in the byline is wrong.
 */
export function judgeAuthors({ byline }: Expected, { authors }: Read): Verdict {
  const gold = namesIn(byline ?? '');
  const given = [...new Set(authors.map(fold))].filter(Boolean);
  if (gold.length === 0) return given.length > 0 ? 'spurious' : 'none';
  if (given.length === 0) return 'missed';
  const text = fold(byline ?? '');
  const isSame = (a: string, b: string) => a === b || sorted(a) === sorted(b);
  if (given.length === gold.length && given.every((name) => gold.some((other) => isSame(name, other))))
    return 'right';
  const isWithin = given.every(
    (name) => ` ${text} `.includes(` ${name} `) || gold.some((other) => isSame(name, other)),
  );
  if (!isWithin) return 'wrong';
  // A byline of one person with an office or an agency behind it.
  const left = given.reduce((rest, name) => rest.replace(name, ' '), text).trim();
  return gold.length <= given.length || left.split(' ').every((word) => !word) ? 'right' : 'incomplete';
}

/** The same words, whether or not the set's own answer ends in the site's name. */
export function judgeTitle({ title: gold, siteName }: Expected, { title }: Read): Verdict {
  if (!gold) return 'none';
  if (!title) return 'missed';
  const own = fold(title);
  if (own === fold(gold)) return 'right';
  return withoutSite(gold, siteName ?? '').some((short) => fold(short) === own) ? 'right' : 'wrong';
}

/** Words without case, accents and signs. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’'`´‘]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function sorted(name: string): string {
  return name.split(' ').sort().join(' ');
}

function namesIn(byline: string): string[] {
  return byline
    .replace(/\(?https?:\/\/\S+\)?/g, '')
    .split(/\s*(?:[\n|;/•·]|,|\b(?:and|und|et|y|with|mit|avec)\b|&)\s*/i)
    .map((name) => fold(name.replace(/^\s*(?:by|von|par|por)\b/i, '')))
    .filter((name) => name !== '' && !/^(?:m[ads]|ph ?d|jr|sr|dr)$/.test(name));
}

function withoutSite(title: string, site: string): string[] {
  const parts = title.split(/\s+[-–—|:·»•/]+\s+|\s*\|\s*/);
  const ends = [parts.slice(0, -1), parts.slice(1)].map((some) => some.join(' '));
  return parts.length < 2 ? [] : site ? ends.filter((end) => end !== '') : [ends[0] ?? ''];
}
