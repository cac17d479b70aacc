import type { Frame, Page } from 'puppeteer-core';

/**
 * The words that the browser is told to highlight as terms in a page or frame, as the page itself sees them, in the
 * order in which they came. Words that are no longer there are `null`.
 */
export function painted(where: Page | Frame): Promise<(string | null)[]> {
  return where.evaluate(() => {
    const ranges = [...(CSS.highlights.get('term') ?? [])];
    return ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
      if (!startContainer.isConnected || !endContainer.isConnected) return null;
      const range = document.createRange();
      try {
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
      } catch {
        return null;
      }
      return range.toString();
    });
  });
}
