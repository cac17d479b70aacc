/** Where in a text a quote may stand: the same words, similar ones, or what stands between its surroundings. */
import search from 'approx-string-match';
import type { QuotedWords, TextSpan } from './quote.ts';

/** Edits allowed per character. Measured by the anchoring benchmark: above it, what is found is another sentence. */
const EDITS = 0.4;
/** Longer quotes are too costly for approximate search as a whole: their two ends are looked for instead. */
const LONG = 600;
const END_LENGTH = 200;
/** How many similar passages of a page are compared. */
const MOST_PLACES = 8;
/** How many characters at a quote's ends are enough to know them by. */
export const END_WORDS = 10;
/** A replacement this many times as long as the quote is no longer the same passage. */
const GROWTH = 3;
/** Surroundings shorter than this are found anywhere. */
const TELLING_CONTEXT = 8;

const WORD_INSIDE = /^[\p{L}\p{N}]{2}$/u;
/** Scripts that are written without spaces have no word boundary to go by. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Every place of the same words; none where a word only begins or ends like them. */
export function samePlaces(haystack: string, { exact, prefix, suffix }: QuotedWords): TextSpan[] {
  const beganInside = cutsWord(prefix + exact, prefix.length);
  const endedInside = cutsWord(exact + suffix, exact.length);
  return allPlaces(haystack, exact).filter(
    ({ start, end }) =>
      (beganInside || !cutsWord(haystack, start)) && (endedInside || !cutsWord(haystack, end)),
  );
}

/** Places of similar words, the same passage possibly several times with other ends. */
export function similarPlaces(haystack: string, quote: QuotedWords): TextSpan[] {
  return [...byEdits(haystack, quote), ...betweenContext(haystack, quote)]
    .flatMap((place) => [place, withOwnEnds(haystack, quote, place)])
    .filter(({ start, end }) => start < end);
}

/** The place, widened to whole words: a similar one may begin or end inside a word. */
export function toWholeWords(haystack: string, { start, end }: TextSpan): TextSpan {
  while (cutsWord(haystack, start)) start--;
  while (cutsWord(haystack, end)) end++;
  return { start, end };
}

function cutsWord(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 1), at + 1);
  return at > 0 && WORD_INSIDE.test(around) && !UNSPACED.test(around);
}

function allPlaces(haystack: string, needle: string): TextSpan[] {
  const places: TextSpan[] = [];
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1))
    places.push({ start: at, end: at + needle.length });
  return places;
}

function byEdits(haystack: string, { exact }: QuotedWords): TextSpan[] {
  if (exact.length <= LONG) return approximate(haystack, exact);
  const heads = approximate(haystack, exact.slice(0, END_LENGTH));
  const tails = approximate(haystack, exact.slice(-END_LENGTH));
  return heads.flatMap((head) =>
    tails
      .filter((tail) => tail.end > head.start && tail.end - head.start < exact.length * GROWTH)
      .map((tail) => ({ start: head.start, end: tail.end })),
  );
}

/**
 * The most similar places, at most `MOST_PLACES`. The search gives only the very best of a text, so that what is left
 * on both sides of each is searched again.
 */
function approximate(haystack: string, needle: string): TextSpan[] {
  const most = Math.floor(needle.length * EDITS);
  const shortest = needle.length - most;
  const left: TextSpan[] = [{ start: 0, end: haystack.length }];
  const places: TextSpan[] = [];
  for (let part = left.shift(); part && places.length < MOST_PLACES; part = left.shift()) {
    if (part.end - part.start < shortest) continue;
    const [match] = search(haystack.slice(part.start, part.end), needle, most);
    if (!match) continue;
    const place = { start: part.start + match.start, end: part.start + match.end };
    places.push(place);
    left.push({ start: part.start, end: place.start }, { start: place.end, end: part.end });
  }
  return places;
}

/** What stands between the quote's surroundings, where both are still there. */
function betweenContext(haystack: string, { exact, prefix, suffix }: QuotedWords): TextSpan[] {
  if (prefix.trim().length < TELLING_CONTEXT || suffix.trim().length < TELLING_CONTEXT) return [];
  return allPlaces(haystack, prefix).flatMap(({ end: start }) => {
    const end = haystack.indexOf(suffix, start);
    return end > start && end - start <= exact.length * GROWTH ? [{ start, end }] : [];
  });
}

/**
 * The place, begun and ended where the quote's surroundings or its first and last words say so: the cheapest match
 * leaves out what was added near an end, or runs on where an end was cut off.
 */
function withOwnEnds(haystack: string, { exact, prefix, suffix }: QuotedWords, place: TextSpan): TextSpan {
  const reach = Math.ceil(exact.length / 2);
  const middle = Math.floor((place.start + place.end) / 2);
  const from = Math.max(0, place.start - reach);
  const before = haystack.slice(from, middle);
  const after = haystack.slice(middle, place.end + reach);
  const contextEnd = prefix.length >= END_WORDS ? before.lastIndexOf(prefix) : -1;
  const opening = before.indexOf(exact.slice(0, END_WORDS));
  const contextStart = suffix.length >= END_WORDS ? after.indexOf(suffix) : -1;
  const closing = after.lastIndexOf(exact.slice(-END_WORDS));
  return {
    start: contextEnd >= 0 ? from + contextEnd + prefix.length : opening >= 0 ? from + opening : place.start,
    end: contextStart >= 0 ? middle + contextStart : closing >= 0 ? middle + closing + END_WORDS : place.end,
  };
}
