/**
 * Finds a quote in a page's text again: where it is, and whether the page still has the same words.
 *
 * The same words are looked for first, then similar ones, then whatever stands between the words that surrounded the
 * quote. Every passage that comes into question is given to the one it fits best, the quote or one of its look-alikes,
 * so that a sentence that only reads like the quote is never taken for it. Where two places are as likely, none is
 * taken: a wrong place misleads, a missing one does not.
 */
import { comparable } from './comparable.ts';
import { contextLikeness, isCutOut } from './context.ts';
import { differInSubstance } from './differences.ts';
import { sharedWords } from './likeness.ts';
import { END_WORDS, samePlaces, similarPlaces, toWholeWords } from './places.ts';
import type { QuotedWords, SavedQuote, TextSpan } from './quote.ts';
import { chooseSame } from './same-words.ts';

export type FoundQuote =
  /** The same words. `place` is missing where they stand in several places that are as likely. */
  | { state: 'found'; place?: TextSpan }
  /** The same words, far from where they stood and with nothing around them that was. */
  | { state: 'moved'; place: TextSpan }
  /** Other words stand where the quote's stood. */
  | { state: 'changed'; place: TextSpan }
  | { state: 'absent'; place?: undefined };

/** How much of a quote's words must be left, by how much of its surroundings is. */
const SHARED = { inPlace: 0.4, besideKnown: 0.6, alone: 0.85 };
/** How much of the surroundings must be the same for both sides to confirm a place, and for one to do so. */
const BOTH_SIDES = 0.5;
const ONE_SIDE = 0.7;
/** Fewer words than this are too few to be known by themselves. */
const TELLING_WORDS = 7;
/** How much better a passage must fit than another to be told from it. */
const MARGIN = 0.05;

/** Finds a quote in the text of a page, as `readPageText` gives it. Offsets are into that text. */
export function findQuote(text: string, quote: SavedQuote): FoundQuote {
  const page = comparable(text);
  const toPage = ({ start, end }: TextSpan): TextSpan => ({
    start: page.startOf(start),
    end: page.endOf(end),
  });
  const wanted = plainQuote(quote);
  const rivals = (quote.lookAlikes ?? []).map(plainQuote);
  const same = samePlaces(page.text, wanted);
  if (same.length > 0) {
    const chosen = chooseSame(page.text, { wanted, rivals, position: quote.position }, same);
    if (chosen.state !== 'absent')
      return 'place' in chosen ? { ...chosen, place: toPage(chosen.place) } : chosen;
  }
  const place = findChanged(page.text, wanted, rivals);
  return place ? { state: 'changed', place: toPage(toWholeWords(page.text, place)) } : { state: 'absent' };
}

function plainQuote({ exact, prefix, suffix }: QuotedWords): QuotedWords {
  return { exact: comparable(exact).text, prefix: comparable(prefix).text, suffix: comparable(suffix).text };
}

/** The passage that stands for the quote now, in other words; none where that is not certain. */
function findChanged(haystack: string, quote: QuotedWords, rivals: QuotedWords[]): TextSpan | undefined {
  if (isCutOut(haystack, quote)) return undefined;
  const candidates = similarPlaces(haystack, quote).filter((place) => isSamePassage(haystack, quote, place));
  const ranked = candidates
    .map((place) => ({ place, fit: fitOf(haystack, quote, place) }))
    .sort((a, b) => b.fit - a.fit);
  const [best] = ranked;
  if (!best) return undefined;
  const other = ranked.find(({ place }) => place.start >= best.place.end || place.end <= best.place.start);
  if (other && best.fit - other.fit < MARGIN) return undefined;
  const isRivals = rivals.some((rival) => belongsTo(haystack, rival, best));
  return isRivals ? undefined : best.place;
}

/** Whether a passage is a look-alike that stood on the page beside the quote. */
function belongsTo(haystack: string, rival: QuotedWords, best: { place: TextSpan; fit: number }): boolean {
  const own = [best.place, ...samePlaces(haystack, rival).filter((place) => overlap(place, best.place))];
  return own.some((place) => fitOf(haystack, rival, place) >= best.fit);
}

function overlap(a: TextSpan, b: TextSpan): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether a passage can be the quote in other words. */
function isSamePassage(haystack: string, quote: QuotedWords, place: TextSpan): boolean {
  const now = haystack.slice(place.start, place.end);
  const shared = sharedWords(quote.exact, now);
  const { before, after, both } = contextLikeness(haystack, quote, place);
  // A side that was not kept, as at the end of a page, neither confirms a place nor speaks against it.
  const isInPlace = both >= BOTH_SIDES && (before ?? 1) >= BOTH_SIDES / 2 && (after ?? 1) >= BOTH_SIDES / 2;
  if (isInPlace) return shared >= SHARED.inPlace;
  // Where nothing was kept of the surroundings, the words are all there is to go by.
  const isBare = before === undefined && after === undefined;
  if (isBare || Math.max(before ?? 0, after ?? 0) >= ONE_SIDE) return shared >= SHARED.besideKnown;
  const words = quote.exact.split(' ').length;
  return words >= TELLING_WORDS && shared >= SHARED.alone && !differInSubstance(quote.exact, now);
}

/** How well a passage fits a quote: by its words, its ends and its surroundings. */
function fitOf(haystack: string, quote: QuotedWords, place: TextSpan): number {
  const now = haystack.slice(place.start, place.end);
  const ends =
    Number(now.startsWith(quote.exact.slice(0, END_WORDS))) +
    Number(now.endsWith(quote.exact.slice(-END_WORDS)));
  return 2 * sharedWords(quote.exact, now) + 0.2 * ends + contextLikeness(haystack, quote, place).both;
}
