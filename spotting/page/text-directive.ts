import {
  GenerateFragmentStatus,
  generateFragmentFromRange,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import type { SavedQuote, TextSpan } from '../anchoring/quote.ts';
import { type PageText, rangeAt } from './page-text.ts';

/** The parts of a text directive (https://wicg.github.io/scroll-to-text-fragment/), as plain words. */
export interface TextDirective {
  prefix?: string;
  textStart: string;
  textEnd?: string;
  suffix?: string;
}

/** A longer line, in characters, is not searched: what leads to it would be found too late. */
const LONGEST_LINE = 5000;
/** A line with fewer words than this is found in too many places. */
const TELLING_WORDS = 3;

/**
 * The directive that leads to a quote of this page and to nothing else on it; `undefined` where there is none, as for
 * words that stand several times with the same around them. Of a quote that goes across blocks it names the first that
 * says something: browsers do not find every stretch across blocks.
 */
export function textDirectiveOf(page: PageText, { position }: SavedQuote): TextDirective | undefined {
  if (!position) return undefined;
  const span = firstTellingLine(page.text, position);
  if (span.end - span.start > LONGEST_LINE) return undefined;
  const place = rangeAt(page, span.start, span.end);
  const range = document.createRange();
  range.setStart(place.startContainer, place.startOffset);
  range.setEnd(place.endContainer, place.endOffset);
  const { status, fragment } = generateFragmentFromRange(range);
  if (status !== GenerateFragmentStatus.SUCCESS || !fragment) return undefined;
  const prefix = asShown(fragment.prefix);
  const textEnd = asShown(fragment.textEnd);
  const suffix = asShown(fragment.suffix);
  return {
    textStart: asShown(fragment.textStart),
    ...(prefix ? { prefix } : {}),
    ...(textEnd ? { textEnd } : {}),
    ...(suffix ? { suffix } : {}),
  };
}

/** Words are given with the line breaks of the page's source, while browsers look for them as they are shown. */
function asShown(words = ''): string {
  return words.replace(/\s+/g, ' ').trim();
}

function firstTellingLine(text: string, { start, end }: TextSpan): TextSpan {
  let from = start;
  for (const line of text.slice(start, end).split('\n')) {
    const isLast = from + line.length >= end;
    if (isLast || line.split(' ').length >= TELLING_WORDS) return { start: from, end: from + line.length };
    from += line.length + 1;
  }
  return { start, end };
}
