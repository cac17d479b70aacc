import type { SnippetDraft } from '../../data/collection/schema.ts';
import { readPage } from '../../spotting/page/metadata.ts';
import { readSelection } from '../../spotting/page/quote.ts';

/** What is selected in this frame, ready to be saved; `undefined` where nothing is. */
export function readQuoteDraft(): SnippetDraft | undefined {
  const quote = readSelection(getSelection());
  if (!quote) return undefined;
  return { quote, page: readPage(document), entities: [] };
}

/** Where the selected words stand, a box per line, now and after the page has scrolled. */
export function selectedBoxes(): () => DOMRect[] {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return () => [];
  const range = selection.getRangeAt(0).cloneRange();
  return () => [...range.getClientRects()].filter((box) => box.width > 0);
}
