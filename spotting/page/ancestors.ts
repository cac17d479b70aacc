import { kindOf } from './elements.ts';
import { isHost, type Owner } from './flow.ts';

/** Which owner reads a node, if any does. */
export interface Ownership {
  /** The owner that its text belongs to; `undefined` where it is not read, or no longer in the page. */
  owner: Owner | undefined;
  /** The outermost element above it whose own text decides whether it is read. */
  recheck: Element | undefined;
}

/** Finds which owner reads a node. The node itself counts among what is above it. */
export function ownershipOf(node: Node): Ownership {
  let owner: Owner | undefined;
  let recheck: Element | undefined;
  let isRead = true;
  for (let at: Node | null = node; ; at = parentOf(at)) {
    if (at === null) return { owner: undefined, recheck: undefined };
    if (at.nodeType === Node.DOCUMENT_NODE) break;
    if (at instanceof ShadowRoot) owner ??= at;
    else if (at instanceof Element) {
      const kind = kindOf(at);
      if (at.getAttribute('translate') === 'no') recheck = at;
      if (kind === 'skipped' || kind === 'aside' || kind === 'break') isRead = false;
      if (kind === 'block' || isHost(at)) owner ??= at;
    }
  }
  return { owner: isRead ? owner : undefined, recheck };
}

/** Whether a node is in the page, and neither in one of these nodes nor one of them. */
export function isApartFrom(node: Node, nodes: ReadonlySet<Node>, page: Document): boolean {
  for (let at: Node | null = node; at; at = parentOf(at)) {
    if (at === page) return true;
    if (nodes.has(at)) return false;
  }
  return false;
}

/** The node above, out of a shadow root too. */
export function parentOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}
