import { readAuthors } from './authors.ts';
import { readPublished } from './dates.ts';
import { attribute, first } from './dom.ts';
import { readSource } from './page-source.ts';
import { readSite } from './site.ts';
import { readTitle } from './title.ts';

/** A page as it describes itself, for keeping with a quote and for citing. */
export interface PageDescription {
  url: string;
  /** The address it calls its own, as it stands there: `canonicalOf` says whether that can be believed. */
  canonical?: string;
  title: string;
  site: string;
  authors: string[];
  published?: string;
  language?: string;
  /** What else the page says, for readers who know better. */
  offered: { titles: string[]; sites: string[]; authors: string[]; dates: string[] };
}

/** Reads a page's own description. What is unsure is left out. */
export function readPage(document: Document, address: URL, today = new Date()): PageDescription {
  const source = readSource(document, address);
  const link = first(document, 'link[rel~="canonical" i]');
  const canonical = link && attribute(link, 'href');
  const { site, sites } = readSite(source);
  const { title, titles } = readTitle(source, sites);
  const { authors, names } = readAuthors(source, [site, ...sites]);
  const { published, offered: dates } = readPublished(source, today);
  return {
    url: address.href,
    ...(canonical ? { canonical } : {}),
    title,
    site,
    authors,
    ...(published ? { published } : {}),
    ...(source.language ? { language: source.language } : {}),
    offered: { titles, sites, authors: names, dates },
  };
}
