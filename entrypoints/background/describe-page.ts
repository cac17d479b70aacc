import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type SavedPage, SavedPageSchema } from '../../data/collection/schema.ts';

/** How the page in a tab describes itself; `undefined` where the browser lets no extension in. */
export async function describePage(tabId: number): Promise<SavedPage | undefined> {
  try {
    const [ran] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      files: ['/describe-page.js'],
      // A page that goes on loading is not waited for.
      injectImmediately: true,
    });
    return v.parse(SavedPageSchema, ran?.result);
  } catch {
    return undefined;
  }
}

/** The addresses that the page in a tab goes by: where it was opened, and the one that it calls its own. */
export async function addressesOf(tabId: number): Promise<string[]> {
  const page = await describePage(tabId);
  return page ? [page.url, ...(page.canonical === undefined ? [] : [page.canonical])] : [];
}
