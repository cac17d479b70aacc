import { readPageText } from '../../../spotting/page/page-text.ts';
import { quoteAt } from '../../../spotting/page/quote.ts';
import { findQuote } from '../../../spotting/terms/find-quote.ts';
import type { Case } from '../../bench/anchoring/edits.ts';

export interface Outcome {
  state: 'found' | 'changed' | 'gone';
  /** The words that were found. */
  now?: string;
  milliseconds: number;
}

/** Saves the quote on the page as it was, edits the page, and looks for the quote. */
export function findAfterEdit({ quote, before, after }: Case): Outcome {
  show(before);
  const page = readPageText(document.body);
  const from = page.text.indexOf(quote);
  const saved = quoteAt(page, from, from + quote.length);
  if (!saved) throw new Error(`The page does not say: ${quote}`);
  show(after);
  const { text } = readPageText(document.body);
  const begun = performance.now();
  const found = findQuote(text, saved);
  const milliseconds = performance.now() - begun;
  if (found.state === 'gone') return { state: 'gone', milliseconds };
  return { state: found.state, now: text.slice(found.start, found.end), milliseconds };
}

function show(html: string): void {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...body.childNodes);
}
