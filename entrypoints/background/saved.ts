import { browser } from 'wxt/browser';
import { hostOf } from '../../data/collection/address.ts';
import type { Sighting } from '../../data/collection/schema.ts';
import { quotesInFrame, quotesOfPage, recordSightings } from '../../data/collection/store.ts';
import { isOnFor } from '../../data/settings/settings.ts';
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
export async function savedIn({ tabId, frameId, url }: Place) {
  // Most readers have nothing saved at first, and no page is asked for anything then.
  if ((await collection.snippets.count()) === 0) return [];
  const addresses = await addressesOf(tabId);
  return frameId === 0
    ? quotesOfPage(collection, [url, ...addresses])
    : quotesInFrame(collection, addresses, url);
}

/** A page has loaded, or a single-page site has gone to another address. */
export async function onVisit(tabId: number, url: string): Promise<void> {
  // Where no script may run, nothing can be marked; quotes from there simply stay as they were last met.
  await showSaved({ tabId, frameId: 0, url }).catch(() => undefined);
}

/** Marks what was saved from a page or a frame; most have nothing, and get no script. */
export async function showSaved(place: Place): Promise<void> {
  const settings = await readSettings();
  if (!settings.markSaved || !isOnFor(settings, hostOf(place.url))) return;
  if ((await savedIn(place)).length === 0) return;
  await browser.scripting.executeScript({
    target: { tabId: place.tabId, frameIds: [place.frameId] },
    files: ['/content-scripts/saved.js'],
  });
}

/** Remembers how quotes were met on their page. */
export async function rememberSightings(
  met: { id: string; state: Sighting['state']; now?: string | undefined }[],
): Promise<void> {
  const at = new Date().toISOString();
  await recordSightings(
    collection,
    met.map(({ id, state, now }) => ({
      id,
      sighting: now === undefined ? { state, at } : { state, at, now },
    })),
  );
}
