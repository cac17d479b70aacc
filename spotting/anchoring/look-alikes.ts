/** The passages of a page that read like a quote, kept with it so that they are never taken for it. */
import { comparable } from './comparable.ts';
import { sharedWords } from './likeness.ts';
import { samePlaces, similarPlaces, toWholeWords } from './places.ts';
import { type QuotedWords, quotedAt, type TextSpan } from './quote.ts';

/** At most so many are kept, the most alike. */
export const MOST_LOOK_ALIKES = 8;
/** How much of the quote's words a passage has to share to be taken for it. */
const ALIKE = 0.5;
/** A longer passage, in characters, is not taken for another; and comparing it costs much. */
const LONGEST_COMPARED = 2000;
/** Text farther from the quote is not compared: the comparison costs text times quote. */
const REACH = 100_000;

/** What reads like the words at a stretch of a page's text, in the page's order. */
export function lookAlikesOf(text: string, own: TextSpan): QuotedWords[] {
  if (own.end - own.start > LONGEST_COMPARED) return [];
  const from = Math.max(0, own.start - REACH);
  const page = comparable(text.slice(from, own.end + REACH));
  const quote = quotedAt(text, own);
  const wanted = { ...quote, exact: comparable(quote.exact).text };
  // What the quote's own surroundings lead to is the quote.
  const alone = { ...wanted, prefix: '', suffix: '' };
  const places = [...samePlaces(page.text, wanted), ...similarPlaces(page.text, alone)]
    .map((place) => toWholeWords(page.text, place))
    .map((place) => ({
      alike: sharedWords(wanted.exact, page.text.slice(place.start, place.end)),
      start: from + page.startOf(place.start),
      end: from + page.endOf(place.end),
    }))
    .filter(({ alike, start, end }) => alike >= ALIKE && (end <= own.start || start >= own.end));
  const kept: TextSpan[] = [];
  for (const place of places.sort((a, b) => b.alike - a.alike))
    if (
      kept.length < MOST_LOOK_ALIKES &&
      !kept.some(({ start, end }) => place.start < end && start < place.end)
    )
      kept.push(place);
  return kept.sort((a, b) => a.start - b.start).map((place) => quotedAt(text, place));
}
