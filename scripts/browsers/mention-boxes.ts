import type { Page } from 'puppeteer-core';

/** A marked mention on screen: its words and a box per line, in viewport pixels. */
export interface PaintedMention {
  text: string;
  boxes: { x: number; y: number; width: number; height: number }[];
}

/** The marks of a page as it is drawn, in the order in which they were set; those that cannot be seen have no boxes. */
export function mentionBoxes(page: Page): Promise<PaintedMention[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('term') ?? [])].map((mark) => {
      const range = document.createRange();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
      return {
        text: range.toString(),
        boxes: boxes.map(({ x, y, width, height }) => ({ x, y, width, height })),
      };
    }),
  );
}
