import { all, attribute, contains, isAfter, nameOf, parentOf, textOf } from './dom.ts';
import type { PageSource } from './page-source.ts';
import { type DateLocale, datesIn, parseDate } from './parse-date.ts';
import { isUnrelated, leadsElsewhere } from './unrelated.ts';

/** Words by which styles name what holds a date. */
const WORDS = 'date datum fecha publi posted byline meta time created submitted published erstellt'.split(
  ' ',
);
const NAMED = [
  'time',
  'abbr',
  ...WORDS.flatMap((word) => [`[class*="${word}" i]`, `[id*="${word}" i]`]),
].join(', ');
const PLAIN =
  'p, span, li, small, em, strong, b, i, dd, td, a, label, div:not(:has(div, p)), h2, h3, h4, h5, h6';

const MOST_NAMED = 800;
const MOST_PLAIN = 3000;
const MOST_NAMED_TEXT = 200;
const MOST_PLAIN_TEXT = 90;
/** Longer texts have a story's date where they say that it was published. */
const MOST_POSTED_TEXT = 500;
/** Most words beside the date: more are a sentence that happens to have one. */
const MOST_WORDS_BESIDE = 9;
const MOST_LEVELS = 7;
// A date behind such a word is that of the last change, or of something to come.
const UPDATED =
  /(?:^|[^\p{L}])(?:updated?|modified|edited|aktualisiert|[äa]nderung|ge[äa]ndert|actualizado|mis(?:e)? [àa] jour|aggiornat[oa]|ge[üu]pdate|обновлено|оновлено|copyright|©|stand|termin|until|bis)(?=$|[^\p{L}])/iu;

// German pages that are kept up to date say so of which day they are.
const VERSION = /(?:^|[^\p{L}])stand(?=$|[^\p{L}])/iu;
const POSTED = /(?:ver[öo]ffentlicht|gepostet|published|posted|publié|publicado|pubblicato)(?=$|[^\p{L}])/iu;
/** A date that a story begins with: `(4 March 2020) Masts are …`. */
const OPENING = /^\(([^)]{6,25})\)/;

interface Dated {
  element: Element;
  date: string;
}

export interface VisibleDates {
  near: string[];
  far: string[];
  /** Those of the page's version. */
  version: string[];
}

/** The dates that a page shows: those of the story's head, the likeliest first, and all others. */
export function visibleDates(source: PageSource, locale: DateLocale): VisibleDates {
  const { document, heading, address } = source;
  const named = all(document, NAMED, MOST_NAMED).map((element) => ({
    element,
    text: textOf(element, MOST_POSTED_TEXT + 1),
    isNamed: true,
  }));
  const plain = all(document, PLAIN, MOST_PLAIN).map((element) => ({
    element,
    text: textOf(element, MOST_POSTED_TEXT + 1),
    isNamed: false,
  }));
  const found = [...named, ...plain].flatMap(({ element, text, isNamed }): Dated[] => {
    const date = isNamed ? dateOfNamed(element, text, locale) : dateOfPlain(text, locale);
    return date ? [{ element, date }] : [];
  });
  const isElsewhere = ({ element }: Dated) =>
    isUnrelated(element, heading) || leadsElsewhere(element, address);
  const others = found.filter(isElsewhere);
  // What holds another story's date says the same words.
  const dated = found.filter(
    (one) => !others.some(({ element, date }) => date === one.date && contains(one.element, element)),
  );
  const near = heading ? nearest(heading, dated) : [];
  const version = [...named, ...plain].flatMap(({ element, text }) => {
    const [, after] = text.length <= MOST_PLAIN_TEXT ? text.split(VERSION) : [];
    return after === undefined || isElsewhere({ element, date: '' }) ? [] : (datesIn(after, locale)[0] ?? []);
  });
  return {
    near: [...new Set(near)],
    far: [...new Set(dated.map(({ date }) => date))],
    version: [...new Set(version.filter((date) => date.length === 10))],
  };
}

function dateOfNamed(element: Element, text: string, locale: DateLocale): string | undefined {
  if (text.length <= (POSTED.test(text) ? MOST_POSTED_TEXT : MOST_NAMED_TEXT)) {
    const shown = fullDates(text, locale)[0];
    // What is shown is the page's own day.
    if (shown) return shown;
  }
  if (nameOf(element) !== 'time' || UPDATED.test(text)) return undefined;
  const written = parseDate(attribute(element, 'datetime'), locale)?.date;
  return written && written.length > 4 ? written : undefined;
}

function dateOfPlain(text: string, locale: DateLocale): string | undefined {
  const opening = OPENING.exec(text)?.[1];
  if (opening) return fullDates(opening, locale)[0];
  if (text.length > MOST_PLAIN_TEXT || !/\d/.test(text)) return undefined;
  const words = text.split(/[\s,]+/).filter((word) => /\p{L}{2}/u.test(word));
  return words.length <= MOST_WORDS_BESIDE ? fullDates(text, locale)[0] : undefined;
}

/** Dates by the day that no word says to be of a change. */
function fullDates(text: string, locale: DateLocale): string[] {
  const [before = ''] = text.split(UPDATED);
  return datesIn(before, locale).filter((date) => date.length === 10);
}

/** Dates in the smallest part of the page that has the heading and any: those after the heading come first. */
function nearest(heading: Element, dated: Dated[]): string[] {
  let scope: Element | undefined = heading;
  for (let level = 0; level < MOST_LEVELS && scope; level++) {
    const part: Element = scope;
    const within = dated.filter(({ element }) => contains(part, element));
    if (within.length > 0) {
      const after = within.filter(({ element }) => isAfter(element, heading));
      const before = within.filter((one) => !after.includes(one)).reverse();
      return [...inOrder(after), ...before].map(({ date }) => date);
    }
    scope = parentOf(scope);
  }
  return [];
}

function inOrder(dated: Dated[]): Dated[] {
  return dated.toSorted((one, other) => (isAfter(one.element, other.element) ? 1 : -1));
}
