import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { canonicalOf } from '../../spotting/address/canonical.ts';
import { type SavedPage, SavedPageSchema } from '../collection/schema.ts';

const AddressesSchema = v.object({ url: v.string(), given: v.string() });

/** How the page in a tab describes itself; `undefined` where the browser lets no extension in. */
export async function describePage(tabId: number): Promise<SavedPage | undefined> {
  try {
    const [ran] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      files: ['/describe-page.js'],
      // A page that goes on loading is not waited for.
      injectImmediately: true,
    });
    const { canonical: given, ...page } = v.parse(SavedPageSchema, ran?.result);
    const canonical = canonicalOf(given, new URL(page.url));
    return canonical === undefined ? page : { ...page, canonical };
  } catch {
    return undefined;
  }
}

/** The addresses that the page in a tab goes by: where it was opened, and the one that it calls its own. */
export async function addressesOf(tabId: number): Promise<string[]> {
  try {
    const [ran] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      func: () => ({
        url: location.href,
        given: document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? '',
      }),
      injectImmediately: true,
    });
    const { url, given } = v.parse(AddressesSchema, ran?.result);
    const canonical = canonicalOf(given, new URL(url));
    return canonical === undefined ? [url] : [url, canonical];
  } catch {
    return [];
  }
}
