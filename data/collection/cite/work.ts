import { hostOf, isWebAddress } from '../address.ts';
import { localDay } from '../local-day.ts';
import type { SavedPage, Snippet } from '../schema.ts';
import { type Name, readFamilyFirst, readName } from './names.ts';
import { firstWords } from './untitled.ts';

/** What is cited: the source of a fact, or a quoted page. */
export interface Work {
  type: 'newspaper' | 'journal' | 'webpage' | 'report' | 'book';
  title: string;
  /** Its title is only the first words that were quoted from it. */
  isUntitled?: true;
  authors: Name[];
  /** The newspaper, journal or site it came out in. */
  container?: string;
  publisher?: string;
  /** The language it is written in, where that is known: only English titles take capitals. */
  language?: string;
  /** `2019`, `2019-08` or `2019-08-11`. */
  published?: string;
  url?: string;
  /** The day it was read, `2024-03-01`. */
  accessed: string;
}

type SavedSource = NonNullable<Snippet['fact']>['source'];

const TYPES: Record<SavedSource['kind'], Work['type']> = {
  news: 'newspaper',
  opinion: 'newspaper',
  analysis: 'webpage',
  advocacy: 'webpage',
  scholarship: 'journal',
  government: 'report',
  book: 'book',
};

/** The work that a snippet is to be cited from: a fact's source before the page that it was read on. */
export function workOf({ fact, page, quote, saved }: Snippet): Work {
  const accessed = localDay(new Date(saved));
  if (fact) return fromSource(fact.source, accessed);
  const work: Work = page ? fromPage(page, accessed) : { type: 'webpage', title: '', authors: [], accessed };
  if (work.title || !quote) return work;
  return { ...work, title: firstWords(quote.exact), isUntitled: true };
}

function fromSource(source: SavedSource, accessed: string): Work {
  const type = TYPES[source.kind];
  const { title, publisher, published, url, familyFirst = [] } = source;
  return {
    type,
    title,
    authors: source.authors.map((author) =>
      familyFirst.includes(author) ? readFamilyFirst(author) : readName(author, [publisher]),
    ),
    ...(type === 'book' || type === 'report' ? { publisher } : { container: publisher }),
    ...(published ? { published } : {}),
    ...(url ? { url } : {}),
    accessed,
  };
}

function fromPage(page: SavedPage, accessed: string): Work {
  const { title, site, authors, published, language } = page;
  const url = page.canonical ?? page.url;
  return {
    type: 'webpage',
    title: title || url,
    authors: authors.map((author) => readName(author, [site])),
    container: site || hostOf(url),
    ...(language ? { language } : {}),
    ...(published ? { published } : {}),
    ...(isWebAddress(url) ? { url } : {}),
    accessed,
  };
}
