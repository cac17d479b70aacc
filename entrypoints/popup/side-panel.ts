import polyfill from 'webextension-polyfill';
import { browser } from 'wxt/browser';

/**
 * Opens the side panel beside a tab. Browsers allow it within a click only, so nothing may be waited for before it.
 */
export async function openSidePanel(tabId: number): Promise<void> {
  // Firefox's own name for it is unknown to the types of the other browsers.
  if (import.meta.env.FIREFOX) await polyfill.sidebarAction.open();
  else await browser.sidePanel.open({ tabId });
}
