import { findQuote } from '../../../spotting/anchoring/find-quote.ts';
import { readPageText } from '../../../spotting/page/page-text.ts';
import { quoteAt } from '../../../spotting/page/quote.ts';
import type { Case } from '../../bench/anchoring/edits.ts';

export interface Outcome {
  state: 'found' | 'moved' | 'changed' | 'gone';
  /** The words that were found, and where in the page's text they begin. */
  now?: string;
  at?: number;
  milliseconds: number;
}

/** Saves the quote on the page as it was, edits the page, and looks for the quote. */
export function findAfterEdit({ quote, nth = 0, before, after }: Case): Outcome {
  show(before);
  const page = readPageText(document.body);
  let from = page.text.indexOf(quote);
  for (let count = 0; count < nth; count++) from = page.text.indexOf(quote, from + 1);
  const saved = quoteAt(page, from, from + quote.length);
  if (!saved) throw new Error(`The page does not say: ${quote}`);
  show(after);
  const { text } = readPageText(document.body);
  const begun = performance.now();
  const found = findQuote(text, saved);
  const milliseconds = performance.now() - begun;
  if (found.state === 'absent') return { state: 'gone', milliseconds };
  if (!found.place) return { state: found.state, milliseconds };
  const { start, end } = found.place;
  return { state: found.state, now: text.slice(start, end), at: start, milliseconds };
}

function show(html: string): void {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...body.childNodes);
}
