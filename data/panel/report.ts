import { type Browser, browser } from 'wxt/browser';
import { askTab } from '../messages/ask.ts';
import { listMentions } from '../messages/protocol.ts';
import { readFrames } from '../tabs/frames.ts';
import type { PageReport } from './page-report.ts';
import { whyUnreadable } from './readable.ts';
import { inReadingOrder } from './reading-order.ts';

/** The tab in front of the reader. */
export async function frontTab(): Promise<Browser.tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** What is marked on the page in a tab, its frames included, or why nothing is. */
export async function reportOn(tab: Browser.tabs.Tab | undefined): Promise<PageReport> {
  const tabId = tab?.id;
  if (tabId === undefined) return { name: 'unreadable', why: 'browserPage' };
  try {
    const list = await askTab(listMentions, null, { tabId, frameId: 0 });
    if (list.state !== 'on') return { name: list.state };
    return { name: 'on', mentions: inReadingOrder([{ frameId: 0, list }, ...(await readInFrames(tabId))]) };
  } catch {
    return { name: 'unreadable', why: whyUnreadable(tab?.url, await hasAccessTo(tab?.url)) };
  }
}

/** The mentions in the frames of a page. A frame that went away meanwhile has none. */
async function readInFrames(tabId: number) {
  const frames = await readFrames({ tabId, allFrames: true }).catch(() => []);
  const marked = frames.filter(({ frameId, marks }) => frameId !== 0 && marks.length > 0);
  const lists = marked.map(async ({ frameId }) => {
    return { frameId, list: await askTab(listMentions, null, { tabId, frameId }) };
  });
  return (await Promise.allSettled(lists)).flatMap((read) => (read.status === 'fulfilled' ? read.value : []));
}

/** Whether readers let the extension into a site; into all sites, where the browser does not tell which this is. */
async function hasAccessTo(address: string | undefined): Promise<boolean> {
  const isWeb = address !== undefined && /^https?:/.test(address);
  const origin = isWeb ? `${new URL(address).origin}/*` : '<all_urls>';
  return browser.permissions.contains({ origins: [origin] }).catch(() => true);
}
