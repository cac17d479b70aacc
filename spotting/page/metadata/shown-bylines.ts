import { isPerson } from './byline.ts';
import { all, attribute, contains, isAfter, isWithin, nameOf, parentOf, textOf } from './dom.ts';
import type { PageSource } from './page-source.ts';
import { isUnrelated } from './unrelated.ts';

const MOST_ELEMENTS = 200;
/** How far up from the heading the nearest byline is looked for. */
const MOST_LEVELS = 7;

/** Where sites keep the pages of those who write for them. */
const PEOPLE =
  'profile profiles people staff editors writer writers contributor contributors reporter journalist'
    .split(' ')
    .map((name) => `a[href*="/${name}/"]`)
    .concat('a[href*="author_id="]', 'a[href*="?author="]')
    .join(', ');

/** Bylines as the page shows them, group by group, the surest first. */
export function shownBylines({ document, heading }: PageSource): string[][] {
  const pick = (selector: string, most: number): string[] => {
    const found = all(document, selector, MOST_ELEMENTS).filter(
      (element) =>
        !isUnrelated(element, heading) && !isWithin(element, 'figure, figcaption, [itemprop~="image"]'),
    );
    const outer = found.filter(
      (element) => !found.some((other) => other !== element && contains(other, element)),
    );
    const near = heading ? nearest(heading, outer) : outer;
    return near.length > most ? [] : near.map(bylineOf).filter(Boolean);
  };
  return [
    pick('[itemprop~="author"], [property~="author"], [property="schema:author"]', 6),
    pick('a[rel~="author"], address[rel~="author"], .h-card .p-name, .vcard .fn', 4),
    pick(
      '[class*="author-name" i], [class*="authorname" i], [class*="author__name" i], [class*="author_name" i], [class*="byline" i] a',
      4,
    ),
    pick('[class$="__author" i], [class*="__author " i], .submitted .username, .itemPoster', 3),
    pick('.author, .authors, .byline, .p-author, [class*="byline" i], .autor, [data-testid*="byline" i]', 3),
    pick(
      'a[href*="/author/"], a[href*="/authors/"], a[href*="/autor/"], a[href*="/auteur/"], a[href*="/autoren/"]',
      3,
    ),
    heading ? bylinesAround(document, heading) : [],
    pick(PEOPLE, 3).filter(isPerson),
    pick(
      '[class*="author" i], [class*="autor" i], [id*="author" i], [class*="writer" i], .submitted .username',
      2,
    ),
  ];
}

const LEAD =
  /^(?:(?:written|posted|story|words|text|(?:blog[- ]?|gast)?beitrag|interview|gespeichert|escrito)\s+)?(?:by|von|par|por|door|autor(?:in)?|author|text|texte|de)\b\s*:?\s+/iu;
const SHORT = 'p, span, div:not(:has(div, p)), a, li, em, strong, small, h4, h5, h6, address, td';
const MOST_BYLINE = 100;

/** Short texts near the heading that begin as bylines do. */
function bylinesAround(document: Document, heading: Element): string[] {
  const found = all(document, SHORT, 3000).filter((element) => {
    const text = textOf(element, MOST_BYLINE + 1);
    return (
      text.length <= MOST_BYLINE &&
      isByline(text) &&
      isNear(heading, element) &&
      !isUnrelated(element, heading)
    );
  });
  const after = found.filter((element) => isAfter(element, heading));
  const [first] = after.length > 0 ? after : found;
  return first ? [textOf(first, MOST_BYLINE)] : [];
}

/** `By Ada Quill`, but not `by the way`. */
function isByline(text: string): boolean {
  const lead = LEAD.exec(text)?.[0];
  return lead !== undefined && /^[\p{Lu}\p{Lo}]/u.test(text.slice(lead.length));
}

/** Those in the smallest part of the page that has the heading and any: a list of other stories is further off. */
function nearest(heading: Element, elements: Element[]): Element[] {
  let scope: Element | undefined = heading;
  for (let level = 0; level < MOST_LEVELS && scope; level++) {
    const part: Element = scope;
    const within = elements.filter((element) => contains(part, element));
    if (within.length > 0) return within;
    scope = parentOf(scope);
  }
  return elements;
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
  if (names.length > 0) return names.join('; ');
  const text = textOf(element, 300);
  const linked = all(element, 'a', 8)
    .map((link) => textOf(link, 100))
    .filter((name) => isPerson(name));
  // What stands beside linked names is an office or an agency, unless more people are named there.
  return linked.length > 0 && !/\s(?:and|und|et|y|&)\s/i.test(text) ? linked.join('; ') : text;
}
