import { browser } from 'wxt/browser';

/** Shows on the toolbar button how many mentions the page has. */
export async function showCount(tabId: number, count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#0b5563', tabId });
  await browser.action.setBadgeText({ text: count > 0 ? String(count) : '', tabId });
}
