import { BODY, isPerson, peopleIn } from './byline.ts';
import { all, attribute, contains, isAfter, isWithin, nameOf, parentOf, textOf } from './dom.ts';
import { metasOf, type PageSource } from './page-source.ts';
import { isUnrelated } from './unrelated.ts';
import { fold, plain, unique } from './words.ts';

const MOST_OFFERED = 12;
const MOST_AUTHORS = 50;
const MOST_ELEMENTS = 200;
/** As many of the groups of shown bylines say for sure that what they hold is an author. */
const PEN_NAMES = 4;

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
  const isSite = (name: string) => /\.\w{2,3}$/.test(name) || sites.some((site) => fold(site) === fold(name));
  // That a site wrote what stands on it says nothing.
  const named = stated
    .map((names) => names.filter((name) => !isSite(name)))
    .filter((names) => names.length > 0);
  const people = shown.filter(
    (names) => names.length > 0 && names.every((name) => isPerson(name) && !BODY.test(name)),
  );
  // A name of one word is a pen name where it is marked as the author's.
  const penNames = shown
    .slice(0, PEN_NAMES)
    .filter((names) => names.length === 1 && /^\S{2,30}$/.test(names[0] ?? '') && !names.some(isSite));
  const authors =
    named.find((names) => !names.every((name) => BODY.test(name))) ??
    people[0] ??
    named[0] ??
    penNames[0] ??
    [];
  return {
    authors: authors.slice(0, MOST_AUTHORS),
    names: unique([...authors, ...stated.flat(), ...shown.flat()]).slice(0, MOST_OFFERED),
  };
}

/** Bylines as the page shows them, group by group, the surest first. */
function shownBylines({ document, heading }: PageSource): string[][] {
  const pick = (selector: string, most: number): string[] => {
    const found = all(document, selector, MOST_ELEMENTS).filter(
      (element) =>
        !isUnrelated(element, heading) && !isWithin(element, 'figure, figcaption, [itemprop~="image"]'),
    );
    const outer = found.filter(
      (element) => !found.some((other) => other !== element && contains(other, element)),
    );
    const near = outer.length > most && heading ? outer.filter((element) => isNear(heading, element)) : outer;
    return near.length > most ? [] : near.map(bylineOf).filter(Boolean);
  };
  return [
    pick('[itemprop~="author"], [property~="author"], [property="schema:author"]', 6),
    pick('a[rel~="author"], address[rel~="author"], .h-card .p-name, .vcard .fn', 4),
    pick(
      '[class*="author-name" i], [class*="authorname" i], [class*="author__name" i], [class*="author_name" i], [class*="byline" i] a',
      4,
    ),
    pick('.author, .authors, .byline, .p-author, [class*="byline" i], .autor, [data-testid*="byline" i]', 3),
    pick(
      'a[href*="/author/"], a[href*="/authors/"], a[href*="/autor/"], a[href*="/auteur/"], a[href*="/autoren/"]',
      3,
    ),
    heading ? bylinesAround(document, heading) : [],
    pick(
      '[class*="author" i], [class*="autor" i], [id*="author" i], [class*="writer" i], .submitted .username',
      2,
    ),
  ];
}

const BYLINE =
  /^(?:(?:written|posted|story|words|text|gespeichert|escrito)\s+)?(?:by|von|par|por|door|autor(?:in)?|author|text|texte|de)\b\s*:?\s+\p{Lu}/iu;
const SHORT = 'p, span, div:not(:has(div, p)), a, li, em, strong, small, h4, h5, h6, address, td';
const MOST_BYLINE = 100;

/** Short texts near the heading that begin as bylines do. */
function bylinesAround(document: Document, heading: Element): string[] {
  const found = all(document, SHORT, 3000).filter((element) => {
    const text = textOf(element, MOST_BYLINE + 1);
    return (
      text.length <= MOST_BYLINE &&
      BYLINE.test(text) &&
      isNear(heading, element) &&
      !isUnrelated(element, heading)
    );
  });
  const after = found.filter((element) => isAfter(element, heading));
  const [first] = after.length > 0 ? after : found;
  return first ? [textOf(first, MOST_BYLINE)] : [];
}

function isNear(heading: Element, element: Element): boolean {
  let scope = parentOf(heading);
  for (let level = 0; level < 4 && scope; level++, scope = parentOf(scope))
    if (contains(scope, element)) return true;
  return false;
}

function bylineOf(element: Element): string {
  if (nameOf(element) === 'meta') return attribute(element, 'content');
  const names = all(
    element,
    '[itemprop~="name"], .fn, [class*="author-name" i], a[rel~="author"], a[href*="/author"]',
    8,
  )
    .map((inner) => attribute(inner, 'content') || textOf(inner, 200))
    .filter(Boolean);
  return names.length > 0 ? names.join('; ') : textOf(element, 300);
}
