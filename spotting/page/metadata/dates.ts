import { addressDate } from './address-date.ts';
import { all, attribute, nameOf, textOf } from './dom.ts';
import { metasOf, type PageSource, readSource } from './page-source.ts';
import { type DateLocale, type ParsedDate, parseDate } from './parse-date.ts';
import { isUnrelated, leadsElsewhere } from './unrelated.ts';
import { type VisibleDates, visibleDates } from './visible-dates.ts';

export interface PublishedDate {
  published?: string;
  /** All that the page offers, the likeliest first. */
  offered: string[];
}

const MOST_OFFERED = 6;

// What these say was written by the site's own software for the day of publication.
const PUBLISHED = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'og:article:published_time',
  'citation_publication_date',
  'citation_online_date',
  'parsely-pub-date',
  'sailthru.date',
  'datePublished',
  'dateCreated',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'pubdate',
  'pub_date',
  'published',
  'published_at',
  'published-date',
  'publishedDate',
  'date_published',
  'article:create_time',
  'article.published',
  'article_date_original',
  'cXenseParse:recs:publishtime',
  'cXenseParse:publishtime',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'bt:pubdate',
  'rnews:datePublished',
  'originalPublicationDate',
  'ptime',
  'displaydate',
  'timestamp',
  'created',
  'citation_date',
  'sort_date',
  'article:post_date',
  'vr:published_time',
  'date.created',
  'og:pubdate',
  'article:pubdate',
  'date',
];
// These are as often of the last change, or of the day the page was delivered.
const UNSURE = [
  'article:modified_time',
  'og:updated_time',
  'last-modified',
  'dcterms.modified',
  'dateModified',
];

/** The day alone, for what does not need the rest. */
export function publishedDateOf(document: Document, address: URL, today: Date): string | undefined {
  return readPublished(readSource(document, address), today).published;
}

/** The day a page was published, in the page's own day; absent where that is unsure. */
export function readPublished(source: PageSource, today: Date): PublishedDate {
  const locale = { language: source.language, host: source.address.hostname, today };
  const parse = (text: string) => parseDate(text, locale) ?? [];
  const inAddress = addressDate(source.address, locale);
  const stated = [
    ...source.articles.flatMap(({ published }) => (published ? parse(published) : [])),
    ...metasOf(source, ...PUBLISHED).flatMap(parse),
    ...markedUp(source, locale),
  ];
  const visible = visibleDates(source, locale);
  const unsure = metasOf(source, ...UNSURE).flatMap(parse);
  const published = choose(stated, inAddress, visible);
  const offered = [
    ...(published ? [published] : []),
    ...stated.map(({ date }) => date),
    ...(inAddress ? [inAddress] : []),
    ...visible.near,
    ...visible.far,
    ...visible.version,
    ...unsure.map(({ date }) => date),
  ];
  return { ...(published ? { published } : {}), offered: [...new Set(offered)].slice(0, MOST_OFFERED) };
}

function choose(
  stated: ParsedDate[],
  inAddress: string | undefined,
  { near, far, version }: VisibleDates,
): string | undefined {
  const shown = [...(inAddress?.length === 10 ? [inAddress] : []), ...near];
  const [first] = stated;
  if (first) {
    // A month alone is made whole by a day of it that is shown.
    const whole = [...stated.map(({ date }) => date), ...shown].find(
      (date) => date.length === 10 && date.startsWith(first.date),
    );
    return first.date.length < 10 ? (whole ?? first.date) : ownDay(first, shown);
  }
  const [day] = inAddress ? shown.filter((date) => date.startsWith(inAddress)) : shown;
  if (day) return day;
  const only = far.length > 0 ? far : version;
  return only.length === 1 && (!inAddress || only[0]?.startsWith(inAddress)) ? only[0] : undefined;
}

/** What is stated in UTC may be of the day before or after in the page's own time, where it shows that day. */
function ownDay({ date, isUtc }: ParsedDate, [shown]: string[]): string {
  if (!isUtc || date.length !== 10 || !shown) return date;
  return Math.abs(Date.parse(shown) - Date.parse(date)) === 86_400_000 ? shown : date;
}

/** Dates that microdata and its like mark as the story's. */
function markedUp({ document, address, heading }: PageSource, locale: DateLocale): ParsedDate[] {
  const selector =
    '[itemprop~="datePublished"], [itemprop~="dateCreated"], [property~="datePublished"], [property$=":datePublished"], ' +
    'time[pubdate], .hentry .published[title], abbr.published, time.published, [property="dc:date"], [property="dc:issued"]';
  const found = all(document, selector, 20).filter(
    (element) => !isUnrelated(element, heading) && !leadsElsewhere(element, address),
  );
  return found.flatMap((element) => {
    const written = ['content', 'datetime', 'title'].map((name) => attribute(element, name)).find(Boolean);
    return parseDate(written ?? (nameOf(element) === 'meta' ? '' : textOf(element, 100)), locale) ?? [];
  });
}
