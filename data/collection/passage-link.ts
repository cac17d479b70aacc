import { fragmentPart } from '../text-fragment.ts';
import { isWebAddress } from './address.ts';
import type { Quote, SavedPage } from './schema.ts';

/** Longer quotes are named by their first and last words, so that a change in the middle does not lose them. */
const SHORT = 8;
const ENDS = 4;

/**
 * An address that opens a page at a quote (a text fragment, https://wicg.github.io/scroll-to-text-fragment/);
 * `undefined` for pages that are not on the web.
 */
export function passageLink({ url }: SavedPage, { exact, prefix }: Quote): string | undefined {
  if (!isWebAddress(url)) return undefined;
  const words = exact.split(/\s+/).filter(Boolean);
  const isShort = words.length <= SHORT && !exact.includes('\n');
  // The two ends must not overlap.
  const ends = Math.min(ENDS, Math.floor(words.length / 2));
  const text = isShort
    ? fragmentPart(words.join(' '))
    : `${fragmentPart(words.slice(0, ends).join(' '))},${fragmentPart(words.slice(-ends).join(' '))}`;
  const before = isShort ? wordsBefore(prefix) : '';
  const address = new URL(url);
  // What stands after a fragment directive is not seen by the page, so its own fragment stays.
  return `${address.href}${address.hash ? '' : '#'}:~:text=${before ? `${fragmentPart(before)}-,` : ''}${text}`;
}

/** The whole words right before a quote; none where a block begins in between. */
function wordsBefore(prefix: string): string {
  // The first word may be cut: the prefix is so many characters long, not so many words.
  return prefix.includes('\n') || !/\s$/.test(prefix)
    ? ''
    : prefix.trim().split(/\s+/).slice(1).slice(-3).join(' ');
}
