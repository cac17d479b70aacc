import { findQuote, type QuoteToFind } from '../terms/find-quote.ts';
import { rangeAt, readPageText } from './page-text.ts';

/** The name of the highlight of saved quotes; as neutral as those of mentions. */
const SAVED = 'saved';

/** How a saved quote was met on the page. */
export interface Met {
  id: string;
  state: 'found' | 'changed' | 'gone';
  /** The page's words, where they are not the saved ones. */
  now?: string;
}

/** Looks for saved quotes on this page and marks those that are still there, in place of those marked before. */
export function markSavedQuotes(saved: { id: string; quote: QuoteToFind }[]): Met[] {
  const page = readPageText(document.body);
  const found = saved.map(({ id, quote }) => ({ id, place: findQuote(page.text, quote) }));
  const ranges = found.flatMap(({ place }) =>
    place.state === 'gone' ? [] : [rangeAt(page, place.start, place.end)],
  );
  if (ranges.length > 0) CSS.highlights.set(SAVED, new Highlight(...ranges));
  else CSS.highlights.delete(SAVED);
  return found.map(({ id, place }) =>
    place.state === 'changed'
      ? { id, state: place.state, now: page.text.slice(place.start, place.end) }
      : { id, state: place.state },
  );
}

/** Takes the marks of saved quotes away. */
export function clearSavedQuotes(): void {
  CSS.highlights.delete(SAVED);
}
