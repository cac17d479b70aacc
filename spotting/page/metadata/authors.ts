import { originalAddress } from './address-date.ts';
import { BODY, isPerson, peopleIn } from './byline.ts';
import { isNamedAfterSite, isSiteAlike } from './named-after-site.ts';
import { metasOf, type PageSource } from './page-source.ts';
import { shownBylines } from './shown-bylines.ts';
import { plain, unique } from './words.ts';

const MOST_OFFERED = 12;
const MOST_AUTHORS = 50;
/** As many of the groups of shown bylines say for sure that what they hold is an author. */
const SURE_GROUPS = 5;

// What sites write into `<meta>` for the people who wrote a story.
const METAS = (
  'byl sailthru.author parsely-author author article:author article:author_name authors bt:author ' +
  'cXenseParse:author og:author article:author:name shareaholic:article_author_name vr:author authorname author_name ' +
  'og:article:author article.author dc.author rnews:author'
).split(' ');

/** Who wrote a story, and all the names that the page offers. A person is believed before the site's own name. */
export function readAuthors(source: PageSource, sites: string[]): { authors: string[]; names: string[] } {
  const read = (bylines: string[], isScholarly = false) =>
    unique(bylines.flatMap((byline) => peopleIn(plain(byline), { sites, isScholarly })));
  const stated = [
    read(metasOf(source, 'citation_author'), true),
    ...source.articles.map(({ authors }) => read(authors)),
    ...METAS.map((name) => read(metasOf(source, name))),
    read(metasOf(source, 'dc.creator', 'dcterms.creator'), true),
  ];
  const shown = shownBylines(source).map((bylines) => read(bylines));
  const institutions = source.articles.map((article) => read(article.institutions));
  const host = originalAddress(source.address).hostname;
  const isSite = (name: string) => isSiteAlike(name, sites, host);
  // That a site wrote what stands on it says nothing.
  const others = (groups: string[][]) =>
    groups.map((names) => names.filter((name) => !isSite(name))).filter((names) => names.length > 0);
  const named = others(stated);
  const isPeople = (names: string[]) =>
    names.length > 0 && names.every((name) => isPerson(name) && !BODY.test(name) && !isSite(name));
  const sure = shown.slice(0, SURE_GROUPS);
  const isPenName = (names: string[]) =>
    names.length === 1 && /^\S{2,30}$/.test(names[0] ?? '') && !names.some(isSite);
  const authors =
    named.find((names) => !names.every((name) => BODY.test(name))) ??
    sure.find(isPeople) ??
    named[0] ??
    others(institutions)[0] ??
    shown.find(isPeople) ??
    // A name of one word is a pen name where it is marked as the author's.
    sure.find(isPenName) ??
    // Many a blog is called as the one who writes it.
    [...stated, ...sure].find(
      ([name = '', ...more]) => more.length === 0 && !BODY.test(name) && isNamedAfterSite(name, sites, host),
    ) ??
    [];
  return {
    authors: authors.slice(0, MOST_AUTHORS),
    names: unique([...authors, ...stated.flat(), ...institutions.flat(), ...shown.flat()]).slice(
      0,
      MOST_OFFERED,
    ),
  };
}
