import { readArticleData } from './json-ld.ts';
import { partialDate } from './partial-date.ts';

/** A page as it describes itself, for keeping with a quote and for citing. */
export interface PageDescription {
  url: string;
  canonical?: string;
  title: string;
  site: string;
  authors: string[];
  published?: string;
  language?: string;
}

/**
 * Reads a page's own description: JSON-LD first, which says most precisely what is meant, then the meta elements of
 * scholarly publishers (https://scholar.google.com/intl/en/scholar/inclusion.html), Open Graph and Dublin Core, then
 * `<time>` and the title.
 */
export function readPage(page: Document): PageDescription {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
  const article = readArticleData(scripts.map((script) => script.textContent));
  const meta = (...names: string[]) => names.flatMap((name) => metas(page, name));
  const authors = [article.authors, meta('citation_author'), meta('author', 'dc.creator', 'parsely-author')];
  const published = [
    article.published,
    ...meta(
      'citation_publication_date',
      'citation_date',
      'article:published_time',
      'dc.date',
      'date',
      'pubdate',
    ),
    ...timesOf(page),
  ];
  const canonical = canonicalOf(page);
  const date = published.map((text) => text && partialDate(text)).find(Boolean);
  const language = page.documentElement.lang || meta('og:locale')[0];
  return {
    url: page.location.href,
    ...(canonical ? { canonical } : {}),
    title:
      article.title ?? meta('citation_title', 'og:title')[0] ?? (page.title.trim() || page.location.href),
    site: meta('og:site_name', 'citation_journal_title')[0] ?? article.site ?? page.location.hostname,
    authors: authors.find((found) => found.length > 0)?.flatMap(readAuthor) ?? [],
    ...(date ? { published: date } : {}),
    ...(language ? { language: language.replace('_', '-') } : {}),
  };
}

function metas(page: Document, name: string): string[] {
  const found = page.querySelectorAll(`meta[name="${name}" i], meta[property="${name}" i]`);
  return [...found].map((meta) => meta.getAttribute('content')?.trim() ?? '').filter(Boolean);
}

/** Dates in the head of the article, where the page has one; a `<time>` elsewhere may be of anything. */
function timesOf(page: Document): string[] {
  const times = page.querySelectorAll('time[pubdate], article header time, main header time, article time');
  return [...times].map((time) => time.getAttribute('datetime') ?? time.textContent).slice(0, 1);
}

/**
 * The address a page calls its own. One that names another site, or a site's front page from further inside, is a
 * mistake of the page's template and is not believed.
 */
function canonicalOf(page: Document): string | undefined {
  const given = page.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  if (!given || !URL.canParse(given, page.baseURI)) return undefined;
  const canonical = new URL(given, page.baseURI);
  const { hostname, pathname } = page.location;
  const site = (host: string) => host.split('.').slice(-2).join('.');
  if (!/^https?:$/.test(canonical.protocol) || site(canonical.hostname) !== site(hostname)) return undefined;
  return canonical.pathname === '/' && pathname !== '/' ? undefined : canonical.href;
}

/** One author per name: bylines say `By A, B and C`; an address of a profile is no name. */
function readAuthor(byline: string): string[] {
  if (URL.canParse(byline)) return [];
  const names = byline.replace(/^by\s+/i, '');
  // `Family, Given`, as scholarly publishers write it, is one name; a comma between longer names separates people.
  const inverted = /^(\S+(?: \S+)?), (\S+(?: \S\.?)*)$/.exec(names);
  if (inverted) return [`${inverted[2]} ${inverted[1]}`];
  return names.split(/\s*(?:,\s*and\s|,|;|\sand\s|\s&\s)\s*/).filter(Boolean);
}
