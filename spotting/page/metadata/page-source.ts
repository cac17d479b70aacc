import { sameStory } from '../../address/same-story.ts';
import { all, attribute, first, nameOf, sourceOf, textOf } from './dom.ts';
import { type ArticleData, readArticles, readSites } from './json-ld.ts';
import { fold } from './words.ts';

/** What a page says about itself, read once and with bounds, for the readers of each field. */
export interface PageSource {
  document: Document;
  /** The address that the reader is at. */
  address: URL;
  language: string;
  /** What the page's `<meta>` elements say, by names in one spelling (see `metaName`). */
  metas: Map<string, string[]>;
  /** The articles that its JSON-LD describes and that are not those of another address. */
  articles: ArticleData[];
  /** What its JSON-LD says that the whole site is called. */
  sites: string[];
  /** The words of `<title>`. */
  title: string;
  /** The heading that stands over the story. */
  heading?: Element;
}

const MOST_METAS = 500;
const MOST_SCRIPTS = 50;
/** Most characters of a JSON-LD script: real ones are far shorter. */
const MOST_SCRIPT_CHARACTERS = 500_000;

export function readSource(document: Document, address: URL): PageSource {
  const metas = readMetas(document);
  const scripts = all(document, 'script[type*="ld+json" i]', MOST_SCRIPTS).map((script) =>
    sourceOf(script, MOST_SCRIPT_CHARACTERS),
  );
  const titleElement = first(document, 'head title, title');
  const title = titleElement ? textOf(titleElement, 500) : '';
  const titles = [title, ...(metas.get('og.title') ?? [])];
  const heading = headingOf(document, titles);
  return {
    document,
    address,
    language: languageOf(document, metas),
    metas,
    articles: readArticles(scripts).filter(({ url }) => url === undefined || isHere(url, address)),
    sites: readSites(scripts),
    title,
    ...(heading ? { heading } : {}),
  };
}

/** What `<meta>` elements of these names say, in the order of the names. */
export function metasOf({ metas }: PageSource, ...names: string[]): string[] {
  return names.flatMap((name) => metas.get(metaName(name)) ?? []);
}

function readMetas(document: Document): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  for (const meta of all(document, 'meta[content]', MOST_METAS)) {
    const content = attribute(meta, 'content');
    // A meta element that stands in an item's microdata speaks of that item, which may be a comment's.
    const names = ['name', 'property', 'http-equiv'].flatMap((name) => attribute(meta, name).split(/\s+/));
    if (!content) continue;
    for (const name of new Set(names.filter(Boolean).map(metaName))) {
      const values = metas.get(name) ?? [];
      if (values.length < 50) metas.set(name, [...values, content]);
    }
  }
  return metas;
}

/** Pages write `article:published_time`, `article.published-time` and others alike. */
function metaName(name: string): string {
  return name.toLowerCase().replace(/[:._-]+/g, '.');
}

/** An article at another address is a story that the page links to, or the one that was read before. */
function isHere(url: string, address: URL): boolean {
  if (!URL.canParse(url, address.href)) return true;
  const own = new URL(url, address.href);
  return own.hostname !== address.hostname || own.pathname === '/' || sameStory(own, address);
}

function languageOf(document: Document, metas: Map<string, string[]>): string {
  const root = first(document, 'html');
  const given = [
    root ? attribute(root, 'lang') || attribute(root, 'xml:lang') : '',
    ...['content.language', 'og.locale', 'language', 'dc.language'].flatMap((name) => metas.get(name) ?? []),
  ];
  const language = given
    .map((text) => text.replace('_', '-'))
    .find((text) => /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(text));
  return language ?? '';
}

/** The heading that the page's title repeats, or else its first heading of the first order. */
function headingOf(document: Document, titles: string[]): Element | undefined {
  const headings = all(document, 'h1, h2, h3, [itemprop~="headline"]', 150).filter(
    (heading) => textOf(heading) !== '',
  );
  const known = titles.map(fold);
  const named = headings.filter((heading) => {
    const words = fold(textOf(heading, 300));
    return words.length >= 8 && known.some((title) => title.startsWith(words) || title.endsWith(words));
  });
  return named[0] ?? headings.find((heading) => nameOf(heading) === 'h1');
}
