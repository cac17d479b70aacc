import { type Browser, browser } from 'wxt/browser';
import type { Sender } from '../../data/messages/answer.ts';
import { siteOf } from '../../data/settings/site.ts';

/** Who sent a message: a page of ours by its address, or a frame of a tab; anybody else is not answered. */
export function readSender(from: Browser.runtime.MessageSender): Sender | undefined {
  if (from.id !== browser.runtime.id) return undefined;
  if (from.url?.startsWith(browser.runtime.getURL(''))) return { from: 'extension' };
  const { tab, frameId = 0, documentId, url = '' } = from;
  if (tab?.id === undefined) return undefined;
  return { from: 'page', tabId: tab.id, frameId, documentId, url, site: siteOfSender(from) };
}

/** The site of the page in a tab; `undefined` where it is of none, or there is no such tab. */
export async function siteOfTab(tabId: number): Promise<string | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return siteOf(tab?.url);
}

/**
 * A frame belongs to the site of its page, whatever it shows. A page without an address of its own (`about:blank`, in
 * a window that another page has opened) is of the site that made it.
 */
function siteOfSender({ tab, frameId, url, origin }: Browser.runtime.MessageSender): string | undefined {
  // A tab may already be on its way to another page; a page's own address is that of the sender.
  const page = frameId === 0 ? url : tab?.url;
  return siteOf(page) ?? (frameId === 0 ? siteOf(origin) : undefined);
}
