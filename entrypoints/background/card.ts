import { browser } from 'wxt/browser';

/**
 * Puts the card's script into a frame. Where it already runs it starts no second time.
 * @throws where the browser lets no extension into the page: its own pages, stores, the PDF viewer.
 */
export async function injectCardScript(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: ['/content-scripts/card.js'],
  });
}
