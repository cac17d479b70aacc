import type { SavedQuote } from '../../../spotting/anchoring/quote.ts';
import { readPage } from '../../../spotting/page/metadata/read-page.ts';
import { rangeAt, readPageText } from '../../../spotting/page/page-text.ts';
import { readSelection } from '../../../spotting/page/quote.ts';

/** The page's text as quotes are kept in it. */
export function textOfPage(): string {
  return readPageText(document.body).text;
}

/** Selects from the start of one element's contents to the end of another's, and reads what is selected. */
export function quoteFrom(from: string, to: string): SavedQuote | null {
  const selection = getSelection();
  const start = find(from);
  const end = find(to);
  selection?.setBaseAndExtent(start, 0, end, end.childNodes.length);
  return readSelection(selection) ?? null;
}

/** What a browser itself reads in the range that a stretch of the page's text is turned into. */
export function wordsInRange(words: string): string {
  const page = readPageText(document.body);
  const start = page.text.indexOf(words);
  const place = rangeAt(page, start, start + words.length);
  const range = document.createRange();
  range.setStart(place.startContainer, place.startOffset);
  range.setEnd(place.endContainer, place.endOffset);
  return range.toString();
}

export function pageAsSaved() {
  return readPage(document, new URL(location.href));
}

function find(selector: string): Node {
  const host = document.querySelector('#host');
  const found = document.querySelector(selector) ?? host?.shadowRoot?.querySelector(selector);
  if (!found) throw new Error(`Nothing is called ${selector}.`);
  return found;
}
