/** Random pages and random edits of them, as data, so that fast-check can shrink them. */
import * as fc from 'fast-check';

const WORDS = [
  'Huawei ',
  'Hua',
  'wei ',
  'Safe ',
  'City ',
  'City',
  'social credit ',
  'system ',
  'Beijing ',
  'Vega ',
  'star ',
  'duck ',
  'Kyrgyzstan ',
  'surveillance ',
  'CAC ',
  'Cyberspace Administration of ',
  'China ',
  '华',
  '为',
  'x ',
  ' ',
];
const INLINE = ['em', 'a', 'span', 'b', 'x-inline'];
const OTHERS = ['code', 'br', 'nav', 'footer', 'aside', 'button', 'ruby', 'rt', 'svg'];
const BLOCKS = ['div', 'p', 'li', 'h2', 'section', 'article', 'td'];
const ATTRIBUTES = [
  ['contenteditable', ''],
  ['contenteditable', 'false'],
  ['hidden', ''],
  ['role', 'navigation'],
  ['role', 'complementary'],
  ['translate', 'no'],
] as const;

export type Sketch = string | { tag: string; shadow: boolean; children: Sketch[] };

const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(''));
const tag = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...BLOCKS) },
  { weight: 3, arbitrary: fc.constantFrom(...INLINE) },
  { weight: 1, arbitrary: fc.constantFrom(...OTHERS) },
);

export const sketch: fc.Arbitrary<Sketch> = fc.letrec<{ node: Sketch }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc.record({
      tag,
      shadow: fc.integer({ min: 0, max: 7 }).map((n) => n === 0),
      children: fc.array(tie('node'), { maxLength: 4 }),
    }),
  ),
})).node;

const place = fc.nat({ max: 60 });
export const edit = fc.oneof(
  fc.record({ do: fc.constant('insert' as const), at: place, what: sketch }),
  fc.record({ do: fc.constant('remove' as const), at: place }),
  fc.record({ do: fc.constant('move' as const), at: place, to: place }),
  fc.record({ do: fc.constant('write' as const), at: place, text }),
  fc.record({ do: fc.constant('split' as const), at: place, offset: fc.nat({ max: 8 }) }),
  fc.record({ do: fc.constant('normalise' as const), at: place }),
  fc.record({ do: fc.constant('set' as const), at: place, attribute: fc.constantFrom(...ATTRIBUTES) }),
  fc.record({ do: fc.constant('unset' as const), at: place, attribute: fc.constantFrom(...ATTRIBUTES) }),
  fc.record({ do: fc.constant('unwrap' as const), at: place }),
  fc.record({ do: fc.constant('settle' as const) }),
);
export type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

/** Makes a node of a sketch. */
export function build(of: Sketch): Node {
  if (typeof of === 'string') return document.createTextNode(of);
  const element = document.createElement(of.tag);
  // Shadow roots come only to the elements that may have one.
  const parent =
    of.shadow && /^(?:div|p|h2|section|article|aside|nav|footer|span|x-)/.test(of.tag)
      ? element.attachShadow({ mode: 'open' })
      : element;
  for (const child of of.children) parent.append(build(child));
  return element;
}

/** Edits the page below `root`. An edit that fits nowhere does nothing. */
export function apply(change: Exclude<Edit, { do: 'settle' }>, root: Element): void {
  const nodes = nodesBelow(root);
  const node = nodes[change.at % Math.max(1, nodes.length)];
  if (change.do === 'insert') (isParent(node) ? node : root).appendChild(build(change.what));
  if (!node) return;
  if (change.do === 'remove') node.parentNode?.removeChild(node);
  if (change.do === 'move') {
    const to = nodes[change.to % nodes.length];
    if (isParent(to) && !contains(node, to) && node.parentNode) to.insertBefore(node, to.firstChild);
  }
  if (change.do === 'write' && node instanceof Text) node.data = change.text;
  if (change.do === 'split' && node instanceof Text && change.offset <= node.length)
    node.splitText(change.offset);
  if (change.do === 'normalise') node.normalize();
  if (change.do === 'set' && node instanceof Element)
    node.setAttribute(change.attribute[0], change.attribute[1]);
  if (change.do === 'unset' && node instanceof Element) node.removeAttribute(change.attribute[0]);
  if (change.do === 'unwrap' && node instanceof Element && !node.shadowRoot)
    node.replaceWith(...node.childNodes);
}

/** All nodes below, those in shadow roots too. A shadow root itself cannot be moved, so it is not among them. */
export function nodesBelow(root: Node): Node[] {
  const nodes: Node[] = [];
  const visit = (parent: Node) => {
    for (const node of parent.childNodes) {
      nodes.push(node);
      if (node instanceof Element && node.shadowRoot) visit(node.shadowRoot);
      visit(node);
    }
  };
  visit(root);
  return nodes;
}

function isParent(node: Node | undefined): node is Element {
  return node instanceof Element && node.localName !== 'br';
}

function contains(node: Node, other: Node): boolean {
  for (let at: Node | null = other; at; at = at instanceof ShadowRoot ? at.host : at.parentNode)
    if (at === node) return true;
  return false;
}
