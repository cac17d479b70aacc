import type { Mention } from '../terms/disambiguate.ts';
import type { Flow } from './flow.ts';

/** A mention on a page. */
export interface PageMention extends Mention {
  /** The words as they stand on the page. */
  text: string;
  section: number;
  range: StaticRange;
}

/** Turns a mention in a flow into one with its place in the document. */
export function locate(flow: Flow, mention: Mention): PageMention {
  const start = pieceAt(flow, mention.start, false);
  const end = pieceAt(flow, mention.end, true);
  const range = new StaticRange({
    startContainer: start.node,
    startOffset: mention.start - start.start,
    endContainer: end.node,
    endOffset: mention.end - end.start,
  });
  return { ...mention, text: flow.text.slice(mention.start, mention.end), section: flow.section, range };
}

/** The piece that holds an offset; an end offset belongs to the piece that it ends in. */
function pieceAt(flow: Flow, offset: number, isEnd: boolean): Flow['pieces'][number] {
  let found = flow.pieces[0];
  for (const piece of flow.pieces) {
    if (isEnd ? piece.start >= offset : piece.start > offset) break;
    found = piece;
  }
  if (!found) throw new Error('A flow has at least one piece of text.');
  return found;
}

/** Names of our highlights. They are neutral: a page that lists them learns nothing about this extension. */
const TERM = 'term';
const ACTIVE = 'term-active';

/** Marks the mentions, in place of those marked before. The page's DOM is not touched. */
export function paintMarks(mentions: PageMention[]): void {
  const ranges = mentions.map((mention) => mention.range);
  if (ranges.length > 0) CSS.highlights.set(TERM, new Highlight(...ranges));
  else CSS.highlights.delete(TERM);
}

/** Shows which mark the open card belongs to; `undefined` shows none. */
export function paintActive(mention: PageMention | undefined): void {
  if (mention) CSS.highlights.set(ACTIVE, new Highlight(mention.range));
  else CSS.highlights.delete(ACTIVE);
}

/** Takes all marks away. */
export function clearMarks(): void {
  CSS.highlights.delete(TERM);
  CSS.highlights.delete(ACTIVE);
}

/** Where a mention is on screen, a box per line, in viewport pixels; none once its words are gone. */
export function boxesOf(mention: PageMention): DOMRect[] {
  const { startContainer, startOffset, endContainer, endOffset } = mention.range;
  if (!startContainer.isConnected || !endContainer.isConnected) return [];
  const range = document.createRange();
  try {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
  } catch {
    return [];
  }
  return [...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
}
