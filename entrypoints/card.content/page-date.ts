/** Where pages say when they came out, the most telling first. */
const SELECTORS: [selector: string, attribute: string][] = [
  ['meta[property="article:published_time"]', 'content'],
  ['meta[itemprop="datePublished"]', 'content'],
  [
    'meta[name="date" i], meta[name="dc.date" i], meta[name="pubdate" i], meta[name="parsely-pub-date"]',
    'content',
  ],
  ['meta[name="citation_publication_date"], meta[name="citation_date"]', 'content'],
  ['[itemprop="datePublished"]', 'datetime'],
  ['article time[datetime], time[pubdate], header time[datetime]', 'datetime'],
];
/** A page's JSON-LD is read up to this many characters; more is data, not a description. */
const LD_LENGTH = 200_000;

/** The day (`2019-08-11`) a page says it came out, or less where it says less; `undefined` where it does not say. */
export function publishedDate(page: Document): string | undefined {
  for (const block of page.querySelectorAll('script[type="application/ld+json"]')) {
    const date = asDate(
      /"datePublished"\s*:\s*"([^"]+)"/.exec((block.textContent ?? '').slice(0, LD_LENGTH))?.[1],
    );
    if (date) return date;
  }
  for (const [selector, attribute] of SELECTORS) {
    const date = asDate(page.querySelector(selector)?.getAttribute(attribute));
    if (date) return date;
  }
  return undefined;
}

function asDate(text: string | null | undefined): string | undefined {
  const match = /^\s*(\d{4})(?:[-/](0[1-9]|1[0-2])(?:[-/](0[1-9]|[12]\d|3[01]))?)?(?!\d)/.exec(text ?? '');
  if (!match) return undefined;
  const [, ...parts] = match;
  return parts.filter((part) => part !== undefined).join('-');
}
