/**
 * All text of a page as a reader sees it, for keeping quotes and finding them again: one space between words, a line
 * break between blocks, nothing that is hidden. Unlike the flows that mentions are found in, it leaves nothing out:
 * a reader may quote a table, a caption or a line of code. Open shadow roots are read in their place.
 */

export interface PageText {
  text: string;
  pieces: Piece[];
}

/** A text node's share of the text. */
interface Piece {
  node: Text;
  start: number;
  end: number;
  /** Whether a space that the node begins with is swallowed by one before it. */
  afterSpace: boolean;
}

const UNREAD = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'TEXTAREA',
  'SELECT',
  'IFRAME',
  'OBJECT',
  'HEAD',
]);
/** What only tells where a line may break. Joiners (U+200C, U+200D) are letters' own, and stay. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/;
const SPACE = /\s/;

/** Reads a document's body, or any part of a page. */
export function readPageText(root: Node): PageText {
  const reader = new Reader();
  reader.read(root, true);
  return { text: reader.text, pieces: reader.pieces };
}

/** The offset in the text that a place in the page has; places in what is not read count as the next that is. */
export function offsetAt({ text, pieces }: PageText, node: Node, offset: number): number {
  const own = node.nodeType === Node.TEXT_NODE ? pieces.find((piece) => piece.node === node) : undefined;
  if (own) return Math.min(own.start + keptBefore(own, offset), text.length);
  const place = document.createRange();
  place.setStart(node, offset);
  const tree = node.getRootNode();
  const sameTree = pieces.filter((piece) => piece.node.getRootNode() === tree);
  const next = sameTree.find((piece) => place.comparePoint(piece.node, 0) >= 0);
  return next?.start ?? sameTree.at(-1)?.end ?? text.length;
}

/** The place of a stretch of the text in the page. */
export function rangeAt({ pieces }: PageText, start: number, end: number): StaticRange {
  const first = pieces.find((piece) => piece.end > start) ?? pieces.at(-1);
  const last = pieces.findLast((piece) => piece.start < end) ?? pieces.at(0);
  if (!first || !last) throw new Error('A stretch of text lies in at least one text node.');
  return new StaticRange({
    startContainer: first.node,
    startOffset: rawOffset(first, start - first.start),
    endContainer: last.node,
    // After the last character rather than before the next, which may come after spaces that are not shown.
    endOffset: rawOffset(last, Math.min(end, last.end) - last.start - 1) + 1,
  });
}

class Reader {
  readonly pieces: Piece[] = [];
  #parts: string[] = [];
  #length = 0;
  #last = '\n';

  get text(): string {
    return this.#parts.join('');
  }

  read(node: Node, isVisible: boolean): void {
    if (node.nodeType === Node.TEXT_NODE) {
      if (isVisible) this.#readText(node as Text);
    } else if (node.nodeType === Node.ELEMENT_NODE) this.#readElement(node as Element, isVisible);
    else this.#readChildren(node, isVisible);
  }

  #readElement(element: Element, isParentVisible: boolean): void {
    if (UNREAD.has(element.tagName.toUpperCase())) return;
    if (element.tagName === 'BR') {
      this.#break();
      return;
    }
    const style = getComputedStyle(element);
    if (style.display === 'none') return;
    const isVisible = style.visibility === '' ? isParentVisible : style.visibility === 'visible';
    const isBlock = !/^(?:inline|contents|ruby)/.test(style.display);
    if (isBlock) this.#break();
    // Slotted content is read where the page's own tree has it, which is also where a selection finds it.
    if (element.shadowRoot) this.#readChildren(element.shadowRoot, isVisible);
    this.#readChildren(element, isVisible);
    if (isBlock) this.#break();
  }

  #readChildren(parent: Node, isVisible: boolean): void {
    for (let child = parent.firstChild; child; child = child.nextSibling) this.read(child, isVisible);
  }

  #readText(node: Text): void {
    const afterSpace = SPACE.test(this.#last);
    const start = this.#length;
    const kept = collapse(node.data, afterSpace);
    if (kept === '') return;
    this.#add(kept);
    this.pieces.push({ node, start, end: this.#length, afterSpace });
  }

  #break(): void {
    const last = this.#parts.at(-1);
    if (this.#last === ' ' && last) {
      // The space at a block's end is the break, so that markup around it makes no difference to the text.
      this.#parts[this.#parts.length - 1] = `${last.slice(0, -1)}\n`;
      this.#last = '\n';
    } else if (this.#last !== '\n') this.#add('\n');
  }

  #add(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
    this.#last = text.charAt(text.length - 1);
  }
}

function collapse(data: string, afterSpace: boolean): string {
  const text = data.replace(/[\u00ad\u200b\u2060\ufeff]+/g, '').replace(/\s+/g, ' ');
  return afterSpace && text.startsWith(' ') ? text.slice(1) : text;
}

/** How many of a node's characters before a raw offset are kept. */
function keptBefore({ node, afterSpace }: Piece, offset: number): number {
  return collapse(node.data.slice(0, offset), afterSpace).length;
}

/** The raw offset of the `index`th kept character of a node. */
function rawOffset({ node: { data }, afterSpace }: Piece, index: number): number {
  let kept = -1;
  let wasSpace = afterSpace;
  for (let raw = 0; raw < data.length; raw++) {
    const char = data.charAt(raw);
    if (INVISIBLE.test(char)) continue;
    const isSpace = SPACE.test(char);
    if (!(isSpace && wasSpace)) kept++;
    wasSpace = isSpace;
    if (kept === index) return raw;
  }
  return data.length;
}
