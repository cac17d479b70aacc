import { passageLink } from '../../../data/collection/passage-link.ts';
import type { SavedQuote } from '../../../spotting/anchoring/quote.ts';
import { rangeAt, readPageText } from '../../../spotting/page/page-text.ts';
import { quoteAt } from '../../../spotting/page/quote.ts';
import { type TextDirective, textDirectiveOf } from '../../../spotting/page/text-directive.ts';

export interface Link {
  quote: SavedQuote;
  address: string | undefined;
  hasDirective: boolean;
}

/** Makes the links of `count` quotes of this page, of 2 to 60 words, at places that `seed` says. */
export function makeLinks(count: number, seed: number, withDirective: boolean): Link[] {
  const page = readPageText(document.body);
  const random = mulberry32(seed);
  const words = [...page.text.matchAll(/\S+/g)];
  const links: Link[] = [];
  for (let tries = 0; links.length < count && tries < count * 20; tries++) {
    const length = 2 + Math.floor(random() ** 2 * 58);
    const first = Math.floor(random() * Math.max(1, words.length - length));
    const [from, to] = [words[first], words[first + length - 1]];
    if (!from || !to) continue;
    const quote = quoteAt(page, from.index, to.index + to[0].length);
    // Readers save sentences, seldom across more than a few blocks.
    if (!quote?.position || quote.exact.split('\n').length > 3) continue;
    const { start, end } = quote.position;
    const range = liveRange(rangeAt(page, start, end));
    if (range.getClientRects().length === 0) continue;
    const directive = withDirective ? textDirectiveOf(page, quote) : undefined;
    const saved = { ...quote, ...(directive ? { directive } : {}) };
    const address = passageLink({ url: location.href, title: '', site: '', authors: [] }, saved);
    links.push({ quote: saved, address, hasDirective: directive !== undefined });
  }
  return links;
}

/**
 * How far the quote's nearest line is from where the browser shows what a link names, in pixels: the middle of the
 * window, or as near to it as the page can be scrolled.
 */
export function distanceFrom({ position }: SavedQuote): number {
  if (!position) return Number.POSITIVE_INFINITY;
  const page = readPageText(document.body);
  const most = document.documentElement.scrollHeight - innerHeight;
  const lines = [...liveRange(rangeAt(page, position.start, position.end)).getClientRects()];
  const distances = lines.map(({ top, height }) => {
    const wanted = scrollY + top + height / 2 - innerHeight / 2;
    return Math.abs(scrollY - Math.max(0, Math.min(wanted, most)));
  });
  return Math.min(...distances);
}

/** The directive for the `nth` place that has these words, counted from 0. */
export function directiveFor(words: string, nth: number): TextDirective | null {
  const page = readPageText(document.body);
  let start = page.text.indexOf(words);
  for (let count = 0; count < nth; count++) start = page.text.indexOf(words, start + 1);
  const position = { start, end: start + words.length };
  return textDirectiveOf(page, { exact: words, prefix: '', suffix: '', position }) ?? null;
}

function liveRange({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

/** A small random generator (mulberry32), so that every run takes the same quotes. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
