import { browser } from 'wxt/browser';
import { readFrames } from './front-frame.ts';

/**
 * Puts the card's script into a frame. One that runs there already is stopped, with its card.
 * @throws where the browser lets no extension into the page: its own pages, stores, the PDF viewer.
 */
export async function injectCardScript(tabId: number, frameId: number): Promise<void> {
  const [injected] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: ['/content-scripts/card.js'],
  });
  // Firefox does not refuse on its own pages; it does nothing, and gives no result.
  if (!injected) throw new Error('The browser lets no extension into this page.');
}

/** The same, unless it runs there already. */
export async function ensureCardScript(tabId: number, frameId: number): Promise<void> {
  const [frame] = await readFrames({ tabId, frameIds: [frameId] });
  if (!frame?.hasScript) await injectCardScript(tabId, frameId);
}
