import { offsetAt, type PageText, readPageText } from './page-text.ts';

/** How many characters around a quote are kept to tell it from the same words elsewhere (as Hypothesis does). */
const CONTEXT = 32;

export interface SelectedQuote {
  exact: string;
  prefix: string;
  suffix: string;
  /** Where the words stand in the page's text; left out for words that are no part of it, as in a form field. */
  position?: { start: number; end: number };
}

/** The selected words and what stands around them; `undefined` where nothing is selected. */
export function readSelection(selection: Selection | null): SelectedQuote | undefined {
  if (!selection || selection.rangeCount === 0) return undefined;
  const page = readPageText(document.body);
  const ends = readEnds(selection, page);
  const quote = ends && quoteAt(page, offsetAt(page, ...ends.start), offsetAt(page, ...ends.end));
  if (quote) return quote;
  const exact = selection.toString().trim();
  return exact ? { exact, prefix: '', suffix: '' } : undefined;
}

/** The quote between two offsets of a page's text, without spaces at its ends; `undefined` where no word is left. */
export function quoteAt({ text }: PageText, from: number, to: number): SelectedQuote | undefined {
  const words = text.slice(from, to);
  const exact = words.trim();
  if (exact === '') return undefined;
  const start = from + words.indexOf(exact);
  const end = start + exact.length;
  return {
    exact,
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    position: { start, end },
  };
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
