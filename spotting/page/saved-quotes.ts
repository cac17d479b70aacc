import { findQuote } from '../anchoring/find-quote.ts';
import type { SavedQuote } from '../anchoring/quote.ts';
import { rangeAt, readPageText } from './page-text.ts';

/** The name of the highlight of saved quotes; as neutral as those of mentions. */
const SAVED = 'saved';

/** How a saved quote was met on the page. */
export interface MetQuote {
  id: string;
  state: 'found' | 'moved' | 'changed' | 'absent';
  /** The page's words, where they are not the saved ones. */
  now?: string;
}

/** Looks for saved quotes on this page and marks those that are still there, in place of those marked before. */
export function markSavedQuotes(saved: { id: string; quote: SavedQuote }[]): MetQuote[] {
  const page = readPageText(document.body);
  const found = saved.map(({ id, quote }) => ({ id, found: findQuote(page.text, quote) }));
  const ranges = found.flatMap(({ found: { place } }) =>
    place ? [rangeAt(page, place.start, place.end)] : [],
  );
  if (ranges.length > 0) CSS.highlights.set(SAVED, new Highlight(...ranges));
  else CSS.highlights.delete(SAVED);
  return found.map(({ id, found: { state, place } }) =>
    state === 'changed' ? { id, state, now: page.text.slice(place.start, place.end) } : { id, state },
  );
}

/** Takes the marks of saved quotes away. */
export function clearSavedQuotes(): void {
  CSS.highlights.delete(SAVED);
}
