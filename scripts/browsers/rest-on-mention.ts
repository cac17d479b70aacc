import type { Page } from 'puppeteer-core';
import { mentionBoxes } from './mention-boxes.ts';

const SLOW_DOWN = [12, 6, 3, 1, 0];

/**
 * Brings the pointer to the first marked mention of these words that can be seen (of any, where none are named), and
 * leaves it there. The page scrolls first where the mention is out of sight, or so low that a card would have no room.
 * @throws when there is no such mention
 */
export async function restOnMention(page: Page, text?: string): Promise<void> {
  const marked = await mentionBoxes(page);
  const [box] = marked.flatMap((each) => (text === undefined || each.text === text ? each.boxes : []));
  if (!box) throw new Error(`No marked mention of "${text ?? 'anything'}" can be seen on the page.`);
  await page.bringToFront();
  const scrolled = await page.evaluate((top) => {
    const before = scrollY;
    if (top < 0 || top > innerHeight * 0.45) scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
    return scrollY - before;
  }, box.y);
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2 - scrolled;
  // A hand slows down before it stops; a pointer that jumps would pass for one that only crosses the mark.
  for (const distance of SLOW_DOWN) {
    await page.mouse.move(x + distance, y);
    await new Promise((done) => setTimeout(done, 30));
  }
}
