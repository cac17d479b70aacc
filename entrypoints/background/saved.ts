import { browser } from 'wxt/browser';
import { hostOf } from '../../data/collection/address.ts';
import type { Sighting } from '../../data/collection/schema.ts';
import { recordSightings, snippetsOfPage } from '../../data/collection/store.ts';
import { isOnFor } from '../../data/settings/settings.ts';
import { readSettings } from '../../data/settings/storage.ts';
import { collection } from './collection.ts';

/** The quotes that were saved from an address. */
export async function savedAt(address: string) {
  const snippets = await snippetsOfPage(collection, [address]);
  return snippets.flatMap(({ id, quote }) => (quote ? [{ id, quote }] : []));
}

/** A page has loaded, or a single-page site has gone to another address. */
export async function onVisit(tabId: number, address: string): Promise<void> {
  // Where no script may run, nothing can be marked; quotes from there simply stay as they were last met.
  await showSaved(tabId, 0, address).catch(() => undefined);
}

/** Marks what was saved from a frame's page; most pages have nothing, and get no script. */
export async function showSaved(tabId: number, frameId: number, address: string): Promise<void> {
  const settings = await readSettings();
  if (!settings.markSaved || !isOnFor(settings, hostOf(address))) return;
  if ((await savedAt(address)).length === 0) return;
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
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
