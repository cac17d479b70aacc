/** How many characters around a quote are kept to tell it from the same words elsewhere (as Hypothesis does). */
const CONTEXT = 32;

export interface SelectedQuote {
  exact: string;
  prefix: string;
  suffix: string;
}

/** The selected words and what stands around them; `undefined` where nothing is selected. */
export function readSelection(selection: Selection | null): SelectedQuote | undefined {
  const exact = selection?.toString().trim();
  if (!selection || !exact || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const before = document.createRange();
  before.setStart(document.body, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const after = document.createRange();
  after.setStart(range.endContainer, range.endOffset);
  after.setEnd(document.body, document.body.childNodes.length);
  return { exact, prefix: before.toString().slice(-CONTEXT), suffix: after.toString().slice(0, CONTEXT) };
}
