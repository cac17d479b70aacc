import { browser } from 'wxt/browser';
import { quotesInFrame, quotesOfPage } from '../../data/collection/store.ts';
import { hostNameOf, isOnFor } from '../../data/settings/settings.ts';
import { readSettings } from '../../data/settings/storage.ts';
import { collection } from './collection.ts';
import { addressesOf } from './describe-page.ts';

/** A page, or a frame in it. */
interface Place {
  tabId: number;
  frameId: number;
  url: string;
}

/** The quotes that were saved from a page, or from a frame in it. */
export async function savedIn(place: Place) {
  // Most readers have nothing saved at first, and no page is asked for anything then.
  if ((await collection.snippets.count()) === 0) return [];
  return quotesAt(place, await addressesOf(place.tabId));
}

/** A page has loaded with its frames, or a single-page site has gone to another address. */
export async function onVisit(tabId: number): Promise<void> {
  try {
    if ((await collection.snippets.count()) === 0) return;
    const addresses = await addressesOf(tabId);
    const frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => location.href,
    });
    const marked = frames.map(async ({ frameId, result }) => {
      const place = { tabId, frameId, url: String(result) };
      await mark(place, await quotesAt(place, addresses));
    });
    // A frame that has gone meanwhile keeps no other from its marks.
    await Promise.allSettled(marked);
  } catch {
    // Where no script may run, or the collection is shut, nothing can be marked; quotes from there simply stay as they
    // were last met.
  }
}

/** A frame has turned up on a page, whenever that was: what was saved from it is marked. */
export async function onFrame(place: Place): Promise<void> {
  await mark(place, await savedIn(place));
}

function quotesAt({ frameId, url }: Place, addresses: string[]) {
  return frameId === 0
    ? quotesOfPage(collection, [url, ...addresses])
    : quotesInFrame(collection, addresses, url);
}

/** Most pages and frames have nothing saved, and get no script. */
async function mark({ tabId, frameId, url }: Place, saved: readonly unknown[]): Promise<void> {
  if (saved.length === 0) return;
  const settings = await readSettings();
  if (!settings.markSaved || !isOnFor(settings, hostNameOf(url) ?? '')) return;
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: ['/content-scripts/saved.js'],
  });
}
