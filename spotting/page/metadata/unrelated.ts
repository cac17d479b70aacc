import { attribute, closest, contains, parentOf } from './dom.ts';

/** Words by which styles name the parts of a page that speak of something else than its story. */
const WORDS = (
  'comment related sidebar widget recommend popular trending teaser most-read mostread newsletter footer disqus ' +
  'latest more-stories read-more also-read promo kommentar carousel respond leserbrief reply replies'
).split(' ');

// A story's own foot has who wrote it and when.
const STORY_FEET = ['post', 'entry', 'asset', 'article', 'story', 'item']
  .map((name) => `[class*="${name}-footer" i]`)
  .join(', ');

const UNRELATED = [
  'aside:not([class*="meta" i], [class*="data" i], [class*="byline" i])',
  'nav',
  'footer:not(article footer)',
  'noscript',
  'form',
  '[hidden]',
  '[role="complementary"]',
  ...WORDS.flatMap((word) => [`[class*="${word}" i]`, `[id*="${word}" i]`]),
]
  // The page's own frame may carry such a word, as in `has-sidebar`.
  .map(
    (selector) =>
      `${selector}:not(html, body, main, article, [class*="has-" i], [class*="no-" i], ${STORY_FEET}, [class*="teaser" i][class*="meta" i])`,
  )
  .join(', ');

const MOST_LEVELS = 10;

/** Whether an element stands in comments, in a list of other stories and the like; what holds the heading is none. */
export function isUnrelated(element: Element, heading?: Element): boolean {
  let part = closest(element, UNRELATED);
  for (let level = 0; part && level < MOST_LEVELS; level++) {
    if (!heading || !contains(part, heading)) return true;
    const outer = parentOf(part);
    part = outer && closest(outer, UNRELATED);
  }
  return false;
}

/** Whether an element stands in a link to another page of the site, as the dates of other stories do. */
export function leadsElsewhere(element: Element, address: URL): boolean {
  const link = closest(element, 'a[href]');
  const href = link ? attribute(link, 'href') : '';
  if (!href || href.startsWith('#') || !URL.canParse(href, address.href)) return false;
  const target = new URL(href, address.href);
  return target.origin === address.origin && trimmed(target.pathname) !== trimmed(address.pathname);
}

function trimmed(path: string): string {
  return path.replace(/\/+$/, '');
}
