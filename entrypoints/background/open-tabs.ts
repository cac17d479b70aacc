import { browser } from 'wxt/browser';

/**
 * Starts the spotter in the pages that are open already. Chromium starts content scripts only in pages that come
 * later; Firefox looks after the open ones by itself.
 */
export async function startInOpenTabs(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const tabs = await browser.tabs.query({ url: '<all_urls>', discarded: false });
  // Some pages take no script, and a tab may close meanwhile: the others get theirs all the same.
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? undefined : startIn(id))));
}

async function startIn(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  // Before the first mark is set: Chromium does not draw marks again for a style sheet that comes after them.
  await browser.scripting.insertCSS({ target, files: ['/content-scripts/spotter.css'], origin: 'USER' });
  await browser.scripting.executeScript({ target, files: ['/content-scripts/spotter.js'] });
}
