import type { SnippetDraft } from '../../data/collection/schema.ts';
import { readPageText } from '../../spotting/page/page-text.ts';
import { readSelection } from '../../spotting/page/quote.ts';
import { selectedRange } from '../../spotting/page/selected.ts';
import { textDirectiveOf } from '../../spotting/page/text-directive.ts';

/** What is selected in this frame, ready to be saved, but for its page; `undefined` where nothing is. */
export function readQuoteDraft(): SnippetDraft | undefined {
  const page = readPageText(document.body);
  const quote = readSelection(getSelection(), page);
  if (!quote) return undefined;
  const directive = textDirectiveOf(page, quote);
  return { quote: { ...quote, ...(directive ? { directive } : {}) }, entities: [] };
}

/** A place on the page that a card can stand at. */
export interface ScreenAnchor {
  /** A box per line, now and after the page has scrolled; none where the words cannot be seen. */
  boxes(): DOMRect[];
  /** The node on the page that the words begin in. */
  node: Node | undefined;
}

/** Where the selected words stand; words in a form field stand where the field does. */
export function selectionAnchor(): ScreenAnchor {
  const range = selectedRange(document);
  if (range) {
    const boxes = () => [...range.getClientRects()].filter((box) => box.width > 0);
    return { boxes, node: range.startContainer };
  }
  const field = document.activeElement;
  if (!field?.matches('input, textarea')) return { boxes: () => [], node: undefined };
  return { boxes: () => [field.getBoundingClientRect()], node: field };
}
