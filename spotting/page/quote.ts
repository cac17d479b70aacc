import { lookAlikesOf } from '../anchoring/look-alikes.ts';
import { quotedAt, type SavedQuote } from '../anchoring/quote.ts';
import { offsetAt, type PageText, readPageText } from './page-text.ts';

/** The selected words and what stands around them; `undefined` where nothing is selected. */
export function readSelection(
  selection: Selection | null,
  page = readPageText(document.body),
): SavedQuote | undefined {
  if (!selection || selection.rangeCount === 0) return undefined;
  const ends = readEnds(selection, page);
  const quote = ends && quoteAt(page, offsetAt(page, ...ends.start), offsetAt(page, ...ends.end));
  if (quote) return quote;
  const exact = selection.toString().trim();
  return exact ? { exact, prefix: '', suffix: '' } : undefined;
}

/**
 * The quote between two offsets of a page's text, without spaces at its ends; `undefined` where no word is left. Words
 * that are no part of the page's text, as in a form field, have no position.
 */
export function quoteAt({ text }: PageText, from: number, to: number): SavedQuote | undefined {
  const words = text.slice(from, to);
  const exact = words.trim();
  if (exact === '') return undefined;
  const start = from + words.indexOf(exact);
  const position = { start, end: start + exact.length };
  const lookAlikes = lookAlikesOf(text, position);
  return { ...quotedAt(text, position), position, ...(lookAlikes.length > 0 ? { lookAlikes } : {}) };
}

interface Ends {
  start: [node: Node, offset: number];
  end: [node: Node, offset: number];
}

function readEnds(selection: Selection, { pieces }: PageText): Ends | undefined {
  const roots = new Set(
    pieces.map(({ node }) => node.getRootNode()).filter((root) => root instanceof ShadowRoot),
  );
  // A range reaches no further than the host of a shadow root; only a composed range reaches inside.
  const composed = selection.getComposedRanges?.({ shadowRoots: [...roots] })[0];
  const range = composed ?? selection.getRangeAt(0);
  if (range.collapsed) return undefined;
  return {
    start: [range.startContainer, range.startOffset],
    end: [range.endContainer, range.endOffset],
  };
}
