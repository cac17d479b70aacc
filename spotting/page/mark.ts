import type { Mark } from '../terms/mark-kinds.ts';

/** A mark on a page. It stays the same object as long as its words stay as they are. */
export type PageMention = Mark & {
  /** The words as they stand on the page. */
  text: string;
  section: number;
  range: StaticRange;
};

/** Names of our highlights. They are neutral: a page that lists them learns nothing about this extension. */
const TERM = 'term';
const ACTIVE = 'term-active';

/** The marks of one spotter. The page's DOM is not touched. */
export class Marks {
  readonly #highlight = new Highlight();
  // Kept beside the highlight, which Firefox lets no content script walk through.
  #painted: ReadonlySet<StaticRange> = new Set();

  /** Marks these ranges and no others; marks that stay are left alone. */
  paint(ranges: ReadonlySet<StaticRange>): void {
    for (const range of this.#painted) if (!ranges.has(range)) this.#highlight.delete(range);
    for (const range of ranges) if (!this.#painted.has(range)) this.#highlight.add(range);
    // Whoever begins takes the place of the one before, which may go on for a moment and must not take it back.
    const isFirst = this.#painted.size === 0;
    this.#painted = ranges;
    if (ranges.size === 0) this.clear();
    else if (isFirst || !CSS.highlights.has(TERM)) CSS.highlights.set(TERM, this.#highlight);
  }

  /** Takes the marks away, unless they are already those of another spotter: a script that took over from this one. */
  clear(): void {
    this.#highlight.clear();
    this.#painted = new Set();
    if (CSS.highlights.get(TERM) === this.#highlight) CSS.highlights.delete(TERM);
  }
}

/** Shows which mark the open card belongs to; `undefined` shows none. */
export function paintActive(mention: PageMention | undefined): void {
  if (mention) CSS.highlights.set(ACTIVE, new Highlight(mention.range));
  else CSS.highlights.delete(ACTIVE);
}

/** Whether the page's styles show a mention: it stands in no hidden part, closed details, menu or copy for other screens. */
export function isShown({ range }: PageMention): boolean {
  return range.startContainer.parentElement?.checkVisibility({ visibilityProperty: true }) ?? true;
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
