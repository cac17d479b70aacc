/** A stretch of an element's text, as offsets. */
interface Stretch {
  start: number;
  end: number;
}

/** Where the selection begins and ends in an element's text; nothing where it is empty or elsewhere. */
export function selectedIn(element: HTMLElement): Stretch | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return undefined;
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return { start, end: start + range.toString().length };
}
