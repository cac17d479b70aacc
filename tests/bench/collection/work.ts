import type { Page } from 'puppeteer-core';

/** How long some work took, and for how long the page could not answer meanwhile, in milliseconds. */
export interface Work {
  milliseconds: number;
  longestWait: number;
}

/** Begins some work on a page, and measures until something is there, or no longer there. */
export async function measureWork(
  page: Page,
  over: { selector: string; isThere: boolean },
  begin: () => Promise<unknown>,
): Promise<Work> {
  const work = page.evaluate(watch, over);
  await begin();
  return work;
}

/** Runs in the page. */
async function watch({ selector, isThere }: { selector: string; isThere: boolean }): Promise<Work> {
  const begun = performance.now();
  let last = begun;
  let longestWait = 0;
  while ((document.querySelector(selector) !== null) !== isThere) {
    await new Promise((done) => setTimeout(done, 5));
    const now = performance.now();
    longestWait = Math.max(longestWait, now - last);
    last = now;
  }
  return { milliseconds: last - begun, longestWait };
}
