/**
 * Finds a quote in a page's text again: where it is, and whether the page still has the same words.
 *
 * The same words are looked for first, then similar ones (approximate string matching by bit-parallel edit
 * distance), then whatever stands between the words that surrounded the quote. Several places are told apart by
 * their surroundings and, where those do not decide, by how far they are from where the quote was taken.
 */
import search from 'approx-string-match';
import { commonEnd, commonStart, sharedWords } from './likeness.ts';

export interface QuoteToFind {
  exact: string;
  prefix: string;
  suffix: string;
  position?: { start: number; end: number } | undefined;
}

export type FoundQuote =
  | { state: 'found'; start: number; end: number }
  /** Other words stand where the quote's stood. */
  | { state: 'changed'; start: number; end: number }
  | { state: 'gone' };

/** Edits allowed per character. Measured by the anchoring benchmark: above it, what is found is another sentence. */
const EDITS = 0.4;
/** Longer quotes are too costly for approximate search as a whole: their two ends are looked for instead. */
const LONG = 600;
const END_LENGTH = 200;
/** How much of a quote's words must be left: less where its surroundings are the same, more where they are not. */
const SHARED = 0.6;
const SHARED_IN_PLACE = 0.4;
/** How much of the surroundings must be the same for them to confirm a place. */
const SAME_PLACE = 0.5;
/** How many characters at a quote's ends are enough to know them by. */
const FIRST_WORDS = 10;
/** A replacement this many times as long as the quote is no longer the same passage. */
const GROWTH = 3;

/** Finds a quote in the text of a page, as `readPageText` gives it. Offsets are into that text. */
export function findQuote(text: string, quote: QuoteToFind): FoundQuote {
  const haystack = comparable(text);
  const wanted = {
    ...quote,
    exact: comparable(quote.exact),
    prefix: comparable(quote.prefix),
    suffix: comparable(quote.suffix),
  };
  const same = best(haystack, wanted, allPlaces(haystack, wanted.exact));
  if (same) return { state: 'found', ...same };
  const places = [...similarPlaces(haystack, wanted), ...placesBetweenContext(haystack, wanted)];
  const candidates = places.flatMap((place) => [place, withOwnEnds(haystack, wanted, place)]);
  const similar = best(
    haystack,
    wanted,
    candidates.filter((place) => isSamePassage(haystack, wanted, place)),
  );
  return similar ? { state: 'changed', ...toWholeWords(haystack, similar) } : { state: 'gone' };
}

/** A similar place may begin or end inside a word; what has changed is told in whole words. */
function toWholeWords(haystack: string, { start, end }: TextSpan): TextSpan {
  while (start > 0 && WORD_INSIDE.test(haystack.slice(start - 1, start + 1))) start--;
  while (end < haystack.length && WORD_INSIDE.test(haystack.slice(end - 1, end + 1))) end++;
  return { start, end };
}

const WORD_INSIDE = /^[\p{L}\p{N}]{2}$/u;

interface TextSpan {
  start: number;
  end: number;
}

// Typographic variants of one character; all replacements are one character long, so that offsets stay.
const VARIANTS: [RegExp, string][] = [
  [/\s/g, ' '],
  [/[\u2018\u2019\u201a\u2032\u02bc]/g, "'"],
  [/[\u201c\u201d\u201e\u00ab\u00bb\u2033]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
];

function comparable(text: string): string {
  return VARIANTS.reduce((result, [variant, plain]) => result.replace(variant, plain), text);
}

function allPlaces(haystack: string, needle: string): TextSpan[] {
  const places: TextSpan[] = [];
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1))
    places.push({ start: at, end: at + needle.length });
  return places;
}

function similarPlaces(haystack: string, { exact }: QuoteToFind): TextSpan[] {
  if (exact.length <= LONG) return approximate(haystack, exact);
  const heads = approximate(haystack, exact.slice(0, END_LENGTH));
  const tails = approximate(haystack, exact.slice(-END_LENGTH));
  return heads.flatMap((head) =>
    tails
      .filter((tail) => tail.end > head.start && tail.end - head.start < exact.length * GROWTH)
      .map((tail) => ({ start: head.start, end: tail.end })),
  );
}

function approximate(haystack: string, needle: string): TextSpan[] {
  const matches = search(haystack, needle, Math.floor(needle.length * EDITS));
  const fewest = Math.min(...matches.map(({ errors }) => errors));
  // The search reports every end within the allowance; those much worse than the best are parts of the same match.
  return matches.filter(({ errors }) => errors <= fewest + 2);
}

/** What stands between the quote's surroundings, where both are still there. */
function placesBetweenContext(haystack: string, { exact, prefix, suffix }: QuoteToFind): TextSpan[] {
  if (prefix.trim().length < 8 || suffix.trim().length < 8) return [];
  return allPlaces(haystack, prefix).flatMap(({ end: start }) => {
    const end = haystack.indexOf(suffix, start);
    return end > start && end - start <= exact.length * GROWTH ? [{ start, end }] : [];
  });
}

/**
 * The place, begun and ended where the quote's surroundings or its first and last words say so: the cheapest match
 * leaves out what was added near an end, or runs on where an end was cut off.
 */
function withOwnEnds(haystack: string, { exact, prefix, suffix }: QuoteToFind, place: TextSpan): TextSpan {
  const reach = Math.ceil(exact.length / 2);
  const middle = Math.floor((place.start + place.end) / 2);
  const from = Math.max(0, place.start - reach);
  const before = haystack.slice(from, middle);
  const after = haystack.slice(middle, place.end + reach);
  const contextEnd = prefix.length >= FIRST_WORDS ? before.lastIndexOf(prefix) : -1;
  const opening = before.indexOf(exact.slice(0, FIRST_WORDS));
  const contextStart = suffix.length >= FIRST_WORDS ? after.indexOf(suffix) : -1;
  const closing = after.lastIndexOf(exact.slice(-FIRST_WORDS));
  return {
    start: contextEnd >= 0 ? from + contextEnd + prefix.length : opening >= 0 ? from + opening : place.start,
    end:
      contextStart >= 0 ? middle + contextStart : closing >= 0 ? middle + closing + FIRST_WORDS : place.end,
  };
}

function isSamePassage(haystack: string, quote: QuoteToFind, place: TextSpan): boolean {
  const shared = sharedWords(quote.exact, haystack.slice(place.start, place.end));
  return shared >= (contextLikeness(haystack, quote, place) >= SAME_PLACE ? SHARED_IN_PLACE : SHARED);
}

function best(haystack: string, quote: QuoteToFind, places: TextSpan[]): TextSpan | undefined {
  const scored = places.map((place) => ({ place, score: score(haystack, quote, place) }));
  return scored.reduce<(typeof scored)[number] | undefined>(
    (winner, candidate) => (winner && winner.score >= candidate.score ? winner : candidate),
    undefined,
  )?.place;
}

function score(haystack: string, quote: QuoteToFind, place: TextSpan): number {
  const words = sharedWords(quote.exact, haystack.slice(place.start, place.end));
  const distance = quote.position ? Math.abs(place.start - quote.position.start) / (haystack.length + 1) : 0;
  const ends =
    Number(haystack.startsWith(quote.exact.slice(0, FIRST_WORDS), place.start)) +
    Number(haystack.slice(place.start, place.end).endsWith(quote.exact.slice(-FIRST_WORDS)));
  // Nearness only decides between places that are otherwise alike.
  return 2 * words + 0.2 * ends + contextLikeness(haystack, quote, place) - 0.1 * distance;
}

/** How much of what surrounded the quote stands around a place, 0 to 1; no context counts as nothing known. */
function contextLikeness(
  haystack: string,
  { prefix, suffix }: QuoteToFind,
  { start, end }: TextSpan,
): number {
  const length = prefix.length + suffix.length;
  if (length === 0) return 0;
  const before = commonEnd(prefix, haystack.slice(Math.max(0, start - prefix.length), start));
  const after = commonStart(suffix, haystack.slice(end, end + suffix.length));
  return (before + after) / length;
}
