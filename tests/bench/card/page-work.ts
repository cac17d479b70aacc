/** What a page does of its own while a reader reads: scroll, and take letters. In milliseconds, frame by frame. */
import type { Page } from 'puppeteer-core';

const FRAMES = 60;
const LETTERS = 'As the page takes every letter';

/** How long each frame of a scroll keeps the page's thread busy, from its first callback until it is painted. */
export function timeScroll(page: Page): Promise<number[]> {
  return page.evaluate(async (frames) => {
    const times: number[] = [];
    for (let count = 0; count < frames; count++) {
      await new Promise<void>((done) => {
        requestAnimationFrame(() => {
          const start = performance.now();
          // Down and up again, so that the mark stays in view.
          scrollBy(0, count % 20 < 10 ? 3 : -3);
          const channel = new MessageChannel();
          channel.port1.onmessage = () => {
            times.push(performance.now() - start);
            done();
          };
          channel.port2.postMessage(null);
        });
      });
    }
    return times;
  }, FRAMES);
}

/**
 * How long each key press keeps the page from being painted with its letter, in a field of the page's own: until the
 * page hears of it, and for the frame that shows it; not the wait for that frame, which is the screen's.
 */
export async function timeTyping(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const field = document.getElementById('field');
    const times: number[] = [];
    Reflect.set(window, 'times', times);
    if (!field) throw new Error('The page has no field.');
    field.focus({ preventScroll: true });
    field.onkeydown = ({ timeStamp }) => {
      const heard = performance.now() - timeStamp;
      requestAnimationFrame(() => {
        const start = performance.now();
        const channel = new MessageChannel();
        channel.port1.onmessage = () => times.push(heard + performance.now() - start);
        channel.port2.postMessage(null);
      });
    };
  });
  await page.keyboard.type(LETTERS);
  await page.waitForFunction((count) => Reflect.get(window, 'times').length >= count, {}, LETTERS.length);
  return page.evaluate(() => Reflect.get(window, 'times'));
}
