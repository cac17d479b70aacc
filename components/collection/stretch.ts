/** A stretch of an element's text, as offsets. */
export interface Stretch {
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

/** Selects a stretch of an element's text. */
export function select(element: HTMLElement, { start, end }: Stretch): void {
  const [from, to] = [placeOf(element, start), placeOf(element, end)];
  if (from && to) getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

function placeOf(element: HTMLElement, offset: number): { node: Node; offset: number } | undefined {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const { length } = node.textContent ?? '';
    if (left <= length) return { node, offset: left };
    left -= length;
  }
  return undefined;
}
