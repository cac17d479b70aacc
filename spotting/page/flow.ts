import { kindOf, UNPLAIN } from './elements.ts';

/** A stretch of text as a reader sees it: read across inline elements, never across blocks. */
export interface Flow {
  text: string;
  /** What it was read from, with the offset in `text` at which each begins: text nodes, or elements read whole. */
  pieces: Piece[];
}

interface Piece {
  node: Text | Element;
  start: number;
}

/** What a flow's text was read from directly: a block element, a shadow root, or a host's own children. */
export type Owner = Element | ShadowRoot;

// Stands for a line break, or for what is skipped, in a flow's text. It is no space, so nothing is found across it.
const BREAK = '\u001e';

/** Is told what is met on the way, in reading order. */
export interface Visitor {
  /** A block or shadow root that has flows of its own. */
  nested(owner: Owner): void;
  /** An element that may show a shadow root later: an empty one, or one of the page's own making. */
  mayHost(element: Element): void;
  /** The child from which an owner of very many is to be read on, later. */
  rest(owner: Owner, from: Node): void;
}

/** Children of an owner that are read at one go. */
const AT_ONCE = 1000;

/** Reads the flows that belong to an owner itself, from a child on where one is given. */
export function readOwner(owner: Owner, visitor: Visitor, from: Node | null = owner.firstChild): Flow[] {
  if (owner.nodeType === Node.ELEMENT_NODE && isPlain(owner)) {
    const text = owner.textContent ?? '';
    // `owner` is an element here; shadow roots are document fragments.
    return isBlank(text) ? [] : [{ text, pieces: [{ node: owner as Element, start: 0 }] }];
  }
  const reader = new FlowReader(visitor);
  const rest = reader.readChildren(from, AT_ONCE);
  reader.endFlow();
  if (rest) visitor.rest(owner, rest);
  return reader.flows;
}

/** Whether an element shows an open shadow root in place of its own children. */
export function isHost(element: Element): element is Element & { shadowRoot: ShadowRoot } {
  return element.shadowRoot !== null;
}

/** Whether the text within can be read in one piece. */
function isPlain(within: Owner): boolean {
  if (!within.firstElementChild) return true;
  if (within.querySelector(UNPLAIN)) return false;
  // The one inline element that may show a shadow root in place of its children.
  for (const span of within.querySelectorAll('span')) if (isHost(span)) return false;
  return true;
}

class FlowReader {
  readonly flows: Flow[] = [];
  readonly #visitor: Visitor;
  #parts: string[] = [];
  #length = 0;
  #pieces: Piece[] = [];

  constructor(visitor: Visitor) {
    this.#visitor = visitor;
  }

  /** Reads a child and those after it. Stops after so many, at the next block, and answers where. */
  readChildren(first: Node | null, most = Number.POSITIVE_INFINITY): Node | null {
    let count = 0;
    for (let child = first; child; child = child.nextSibling) {
      if (++count > most && this.#length === 0) return child;
      // The node's type tells what it is; `instanceof` fails for nodes of other frames.
      if (child.nodeType === Node.TEXT_NODE) this.#add(child as Text, (child as Text).data);
      else if (child.nodeType === Node.ELEMENT_NODE) this.#readElement(child as Element);
    }
    return null;
  }

  endFlow(): void {
    const text = this.#parts.length === 1 ? (this.#parts[0] ?? '') : this.#parts.join('');
    if (!isBlank(text)) this.flows.push({ text, pieces: this.#pieces });
    this.#parts = [];
    this.#pieces = [];
    this.#length = 0;
  }

  #readElement(element: Element): void {
    const kind = kindOf(element);
    if (kind === 'break' || kind === 'skipped') this.#break();
    else if (kind === 'block') {
      this.endFlow();
      nest(element, this.#visitor);
    } else if (kind === 'inline') this.#readInline(element);
  }

  #readInline(element: Element): void {
    if (isHost(element)) {
      this.endFlow();
      nest(element, this.#visitor);
      return;
    }
    if (!element.firstChild || element.localName.includes('-')) this.#visitor.mayHost(element);
    if (isPlain(element)) this.#add(element, element.textContent);
    else this.readChildren(element.firstChild);
  }

  #break(): void {
    // What is skipped still stands between the words around it.
    this.#parts.push(BREAK);
    this.#length++;
  }

  #add(node: Text | Element, text: string): void {
    if (text === '') return;
    this.#pieces.push({ node, start: this.#length });
    this.#parts.push(text);
    this.#length += text.length;
  }
}

/** Tells of an element's own flows, after those of its shadow root where it has one. */
export function nest(element: Element, visitor: Visitor): void {
  if (isHost(element)) visitor.nested(element.shadowRoot);
  else if (!element.firstChild) visitor.mayHost(element);
  visitor.nested(element);
}

function isBlank(text: string): boolean {
  return text.length < 2 || !/\S/.test(text);
}

export interface DomPosition {
  node: Text;
  offset: number;
}

/** Where an offset of a flow's text is in the document; at a seam, an end belongs to what it ends. */
export function positionOf(flow: Flow, offset: number, isEnd: boolean): DomPosition | undefined {
  let found: Piece | undefined;
  for (const piece of flow.pieces) {
    if (isEnd ? piece.start >= offset : piece.start > offset) break;
    found = piece;
  }
  if (!found) return undefined;
  const { node, start } = found;
  if (node.nodeType === Node.TEXT_NODE) return { node: node as Text, offset: offset - start };
  return positionIn(node, offset - start, isEnd);
}

function positionIn(root: Node, offset: number, isEnd: boolean): DomPosition | undefined {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let left = offset;
  while (walker.nextNode()) {
    // SHOW_TEXT gives text nodes only.
    const node = walker.currentNode as Text;
    if (isEnd ? left <= node.length && left > 0 : left < node.length) return { node, offset: left };
    left -= node.length;
  }
  return undefined;
}
