import { boxesOf, type PageMention } from './mark.ts';

/** The mention whose mark is under a point of the viewport. */
export function mentionAt(mentions: PageMention[], x: number, y: number): PageMention | undefined {
  const caret = document.caretPositionFromPoint?.(x, y);
  if (!caret) return undefined;
  return mentions.find(
    (mention) => holds(mention.range, caret.offsetNode, caret.offset) && boxesOf(mention).some(contains),
  );

  // The caret is the nearest one, even from the far end of a line: the box decides.
  function contains(box: DOMRect): boolean {
    return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
  }
}

function holds(range: StaticRange, node: Node, offset: number): boolean {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (node === startContainer && offset < startOffset) return false;
  if (node === endContainer && offset > endOffset) return false;
  if (node === startContainer || node === endContainer) return true;
  const isAfterStart = startContainer.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING;
  const isBeforeEnd = endContainer.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING;
  return Boolean(isAfterStart && isBeforeEnd);
}
