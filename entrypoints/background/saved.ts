import { browser } from 'wxt/browser';
import { quotesInFrame, quotesOfPage } from '../../data/collection/store.ts';
import type { PageContext } from '../../data/messages/page-context.ts';
import { isOnFor } from '../../data/settings/settings.ts';
import { readSettings } from '../../data/settings/store.ts';
import { collection } from './collection.ts';
import { addressesOf } from './describe-page.ts';
import { siteOfTab } from './page-context.ts';

/** The quotes that were saved from a page, or from a frame in it. */
export async function savedIn(frame: PageContext) {
  // Most readers have nothing saved at first, and no page is asked for anything then.
  if ((await collection.snippets.count()) === 0) return [];
  return quotesAt(frame, await addressesOf(frame.tabId));
}

/** A page has loaded with its frames, or a single-page site has gone to another address. */
export async function onVisit(tabId: number): Promise<void> {
  try {
    if ((await collection.snippets.count()) === 0) return;
    const [addresses, site] = await Promise.all([addressesOf(tabId), siteOfTab(tabId)]);
    const frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => location.href,
    });
    const marked = frames.map(async ({ frameId, result }) => {
      const frame = { tabId, frameId, url: String(result), site };
      await mark(frame, await quotesAt(frame, addresses));
    });
    // A frame that has gone meanwhile keeps no other from its marks.
    await Promise.allSettled(marked);
  } catch {
    // Where no script may run, or the collection is shut, nothing can be marked; quotes from there simply stay as they
    // were last met.
  }
}

/** A frame has turned up on a page, whenever that was: what was saved from it is marked. */
export async function onFrame(frame: PageContext): Promise<void> {
  await mark(frame, await savedIn(frame));
}

function quotesAt({ frameId, url }: PageContext, addresses: string[]) {
  return frameId === 0
    ? quotesOfPage(collection, [url, ...addresses])
    : quotesInFrame(collection, addresses, url);
}

/** Most pages and frames have nothing saved, and get no script. */
async function mark({ tabId, frameId, site }: PageContext, saved: readonly unknown[]): Promise<void> {
  if (saved.length === 0) return;
  const settings = await readSettings();
  if (!settings.markSaved || !isOnFor(settings, site)) return;
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: ['/content-scripts/saved.js'],
  });
}
