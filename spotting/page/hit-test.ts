import { boxesOf, type PageMention } from './mark.ts';

/** The mention whose mark is under a point of the viewport. */
export function mentionAt(mentions: readonly PageMention[], x: number, y: number): PageMention | undefined {
  if (mentions.length === 0) return undefined;
  const shadowRoots = shadowRootsAt(x, y);
  const ranges = rangesAt(x, y, shadowRoots);
  if (ranges) return mentions.find(({ range }) => ranges.includes(range));
  // Older browsers cannot say: there the boxes of all marks are looked through.
  return mentions.find((mention) =>
    boxesOf(mention).some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom),
  );
}

/** What the browser says is highlighted there; `undefined` in browsers that cannot say. */
function rangesAt(x: number, y: number, shadowRoots: ShadowRoot[]): AbstractRange[] | undefined {
  // Newer than the browsers and the types that this is made for.
  const registry: HighlightRegistry & { highlightsFromPoint?: HighlightsFromPoint } = CSS.highlights;
  return registry.highlightsFromPoint?.(x, y, { shadowRoots }).flatMap(({ ranges }) => ranges);
}

type HighlightsFromPoint = (
  x: number,
  y: number,
  options: { shadowRoots: ShadowRoot[] },
) => { ranges: AbstractRange[] }[];

function shadowRootsAt(x: number, y: number): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (let tree: DocumentOrShadowRoot = document; ; ) {
    const root: ShadowRoot | null | undefined = tree.elementFromPoint(x, y)?.shadowRoot;
    if (!root || roots.includes(root)) return roots;
    roots.push(root);
    tree = root;
  }
}
