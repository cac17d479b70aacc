import { originalAddress } from './address-date.ts';
import { all, textOf } from './dom.ts';
import { isSiteAlike, namesHost } from './named-after-site.ts';
import { metasOf, type PageSource } from './page-source.ts';
import { fold, overlap, plain, unique } from './words.ts';

const MOST_OFFERED = 6;
const MOST_CHARACTERS = 500;
/** A title of fewer is none. */
const FEWEST_CHARACTERS = 8;
/** A heading of as many of a title's words is that title, worded for those who read. */
const SAME_TITLE = 0.5;

/** A story's title as its heading has it, without the site's name, and all that the page offers. */
export function readTitle(source: PageSource, sites: string[]): { title: string; titles: string[] } {
  const heading = plain(source.heading ? headlineOf(source.heading) : '');
  const host = originalAddress(source.address).hostname;
  const given = unique(
    [
      ...metasOf(source, 'citation_title'),
      ...source.articles.flatMap(({ title }) => title ?? []).slice(0, 1),
      ...metasOf(source, 'og:title', 'parsely-title', 'sailthru.title', 'twitter:title', 'dc.title'),
      source.title,
      ...metasOf(source, 'title'),
    ].map((text) => plain(text).slice(0, MOST_CHARACTERS)),
  );
  const names = [
    ...new Set(
      sites.map(fold).flatMap((name) => [name, name.replace(/ (?:com|org|net|de|co uk|[a-z]{2})$/, '')]),
    ),
  ];
  const isSite = (text: string) => {
    const words = fold(text);
    return (
      isSiteAlike(text, [], host) ||
      /^blog archive?$/.test(words) ||
      names.some((name) => name === words || name.replaceAll(' ', '') === words.replaceAll(' ', ''))
    );
  };
  const short = given.map((title) => withoutSite(title, { isSite, host }, [heading, ...given]));
  const isUsable = (title: string) =>
    title !== '' && !isSite(title) && !/[{}]{2}/.test(title) && !/^[\da-f-]{36}$/.test(title);
  const isHeadline = isUsable(heading) && short.filter(isUsable).some((title) => isHeadingOf(heading, title));
  const usable = unique([...(isHeadline ? [heading] : []), ...short.filter(isUsable), heading]).filter(
    isUsable,
  );
  const title = usable[0] ?? given[0] ?? source.address.href;
  return { title, titles: unique([title, ...usable, ...given]).slice(0, MOST_OFFERED) };
}

/** A heading has most of a title's words, or a title has most of its; one of few words may be the section's name. */
function isHeadingOf(heading: string, title: string): boolean {
  const [a, b] = [fold(heading), fold(title)];
  if (a === b) return true;
  const count = a.split(' ').length;
  if (count < 3) return b.startsWith(a) && a.length > b.length / 2;
  return overlap(heading, title) >= SAME_TITLE && a.length > b.length / 2;
}

/** Words by which styles name what stands over, between or under the words of a headline. */
const BESIDE =
  'kicker dachzeile roofline overline topline spitzmarke supertitle subtitle subhead eyebrow colon'
    .split(' ')
    .concat('visually-hidden', 'visuallyhidden', 'sr-only', 'screen-reader')
    .map((word) => `[class*="${word}" i]`)
    .join(', ');

/** A headline's words without the kicker over it and the line under it. */
function headlineOf(heading: Element): string {
  const whole = textOf(heading, MOST_CHARACTERS);
  let words = whole;
  for (const part of all(heading, BESIDE, 10)) {
    const beside = textOf(part, MOST_CHARACTERS);
    if (words.startsWith(beside)) words = words.slice(beside.length).replace(/^[\s:|·–—-]+/, '');
    else if (words.endsWith(beside)) words = words.slice(0, -beside.length).trim();
  }
  return words || whole;
}

const SEPARATOR =
  /\s+[-–—|:·•»«›‹~_/\\]+\s+|\s*[|｜：]\s*|\s+[-–—]{1,2}(?=\S)|_(?=\S)|(?<=[\p{Lo}])[-–](?=\p{Lo})/gu;

/** The title as it stands elsewhere by itself, or without an end that names the site. */
function withoutSite(
  title: string,
  { isSite, host }: { isSite: (text: string) => boolean; host: string },
  others: string[],
): string {
  const cuts = [...title.matchAll(SEPARATOR)].map(({ index, 0: sign }): [string, string] => [
    title.slice(0, index).trim(),
    title.slice(index + sign.length).trim(),
  ]);
  const own = fold(title);
  const known = new Set(others.map(fold));
  for (const part of cuts.flat()) {
    const words = fold(part);
    if (
      words.length >= 10 &&
      words.length > own.length / 3 &&
      words !== own &&
      known.has(words) &&
      !isSite(part)
    )
      return part;
  }
  for (const [before, after] of cuts) {
    if (before && isSite(after)) return before;
    if (after && isSite(before)) return after;
  }
  for (const [before, after] of cuts) {
    if (fold(before).length >= FEWEST_CHARACTERS && namesHost(after, host)) return before;
  }
  return title;
}
