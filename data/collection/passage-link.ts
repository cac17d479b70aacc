import { fragmentPart } from '../text-fragment.ts';
import { isWebAddress } from './address.ts';
import type { Quote, SavedPage } from './schema.ts';

/** Longer quotes are named by their first and last words, so that a change in the middle does not lose them. */
const SHORT = 8;
const ENDS = 4;

const SEGMENTER = new Intl.Segmenter(undefined, { granularity: 'word' });

/**
 * An address that opens a page at a quote (a text fragment, https://wicg.github.io/scroll-to-text-fragment/);
 * `undefined` for pages that are not on the web.
 */
export function passageLink({ url }: SavedPage, { exact, prefix, directive }: Quote): string | undefined {
  if (!isWebAddress(url)) return undefined;
  const address = new URL(url);
  // What stands after a fragment directive is not seen by the page, so its own fragment stays.
  return `${address.href}${address.hash ? '' : '#'}:~:text=${directive ? written(directive) : guessed(exact, prefix)}`;
}

/** A directive that was made on the page itself, where it was seen to lead to the quote alone. */
function written({ prefix, textStart, textEnd, suffix }: NonNullable<Quote['directive']>): string {
  const parts = [textStart, ...(textEnd === undefined ? [] : [textEnd])].map(fragmentPart);
  return [
    ...(prefix === undefined ? [] : [`${fragmentPart(prefix)}-`]),
    ...parts,
    ...(suffix === undefined ? [] : [`-${fragmentPart(suffix)}`]),
  ].join(',');
}

/** A directive for a quote whose page nobody sees, as one that was imported. */
function guessed(exact: string, prefix: string): string {
  const lines = exact.split('\n').filter((line) => /\S/.test(line));
  const isShort = lines.length === 1 && countWords(exact) <= SHORT;
  const text = isShort ? fragmentPart(exact.trim()) : bothEnds(lines);
  const before = isShort ? wordsBefore(prefix) : '';
  return `${before ? `${fragmentPart(before)}-,` : ''}${text}`;
}

/** The first and the last words. Each end is within a block, since what a fragment names cannot go across one. */
function bothEnds(lines: string[]): string {
  const [first = '', last = first] = [lines[0], lines.at(-1)];
  // Within one line, the two must not overlap.
  const share = lines.length === 1 ? 2 : 1;
  const [from] = wordStarts(first).slice(Math.min(ENDS, Math.floor(countWords(first) / share)));
  const until = wordStarts(last).at(-Math.min(ENDS, Math.floor(countWords(last) / share)));
  return `${fragmentPart(first.slice(0, from).trim())},${fragmentPart(last.slice(until).trim())}`;
}

function countWords(text: string): number {
  return wordStarts(text).length;
}

/** Where words begin, in scripts without spaces too. */
function wordStarts(text: string): number[] {
  return [...SEGMENTER.segment(text)].flatMap(({ index, isWordLike }) => (isWordLike ? index : []));
}

/** The whole words right before a quote; none where a block begins in between. */
function wordsBefore(prefix: string): string {
  // The first word may be cut: the prefix is so many characters long, not so many words.
  return prefix.includes('\n') || !/\s$/.test(prefix)
    ? ''
    : prefix.trim().split(/\s+/).slice(1).slice(-3).join(' ');
}
