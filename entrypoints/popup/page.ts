import { type Browser, browser } from 'wxt/browser';
import type { PageReport } from '../../components/popup/on-page.tsx';
import { whyUnreadable } from '../../components/popup/readable.ts';
import { askTab } from '../../data/messages/ask.ts';
import { listMentions } from '../../data/messages/protocol.ts';

/** The tab in front of the reader; `undefined` where the window has none. */
export async function frontTab(): Promise<Browser.tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** What is marked in a tab's page, or why nothing is. */
export async function reportOn(tab: Browser.tabs.Tab | undefined): Promise<PageReport> {
  if (tab?.id === undefined) return { name: 'unreadable', why: 'browserPage' };
  try {
    const { state, mentions } = await askTab(listMentions, null, { tabId: tab.id, frameId: 0 });
    return state === 'on' ? { name: 'on', mentions } : { name: state };
  } catch {
    return { name: 'unreadable', why: whyUnreadable(tab.url) };
  }
}
