import { browser } from 'wxt/browser';

/**
 * Puts the card's script into a frame. Where it already runs it starts no second time.
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
