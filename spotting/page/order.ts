/** Reading order, across shadow roots: what a shadow root shows comes before its host's own children. */

/** Something that has a place on the page. `root` is the tree that `node` is in. */
export interface Placed {
  node: Node;
  root: Node;
}

/** Compares two places for sorting. */
export function byReadingOrder(a: Placed, b: Placed): number {
  if (a.root === b.root) return compare(a.node, b.node);
  const [left, right] = [hostsOf(a.node), hostsOf(b.node)];
  let depth = 0;
  while (left[depth] === right[depth] && depth < left.length) depth++;
  const [one, other] = [left[depth], right[depth]];
  // One is the host that the other is shown by.
  if (!one || !other) return left.length - right.length;
  if (depth < left.length - 1 && one.contains(other)) return -1;
  if (depth < right.length - 1 && other.contains(one)) return 1;
  return compare(one, other);
}

/** The node and the hosts of the shadow roots that it is in, the outermost first. */
function hostsOf(node: Node): Node[] {
  const chain = [node];
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    chain.unshift(root.host);
  return chain;
}

function compare(a: Node, b: Node): number {
  if (a === b) return 0;
  // Chromium looks for the other among the siblings that follow. Sorting asks about a later and an earlier one, which
  // are mostly in order already, so it is asked of the second: among many siblings that is quicker by far.
  return b.compareDocumentPosition(a) & Node.DOCUMENT_POSITION_FOLLOWING ? 1 : -1;
}
