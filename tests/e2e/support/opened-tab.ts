import type { Page } from 'puppeteer-core';

/** As much of the extension API as is used here. */
interface ExtensionApi {
  tabs: {
    query(filter: object): Promise<{ id: number; url?: string }[]>;
    remove(id: number): Promise<void>;
  };
  scripting: {
    executeScript(injection: {
      target: { tabId: number };
      func: () => number;
    }): Promise<{ result: number }[]>;
  };
}
declare const browser: ExtensionApi;
declare const chrome: ExtensionApi;

/**
 * How far down the tab at an address has scrolled; `undefined` where there is no such tab. Asked of the extension:
 * drivers do not hear of every tab that a page of an extension opens.
 */
export function scrollOfTab(extensionPage: Page, address: string): Promise<number | undefined> {
  return extensionPage.evaluate(async (start) => {
    const { tabs, scripting } = typeof browser === 'undefined' ? chrome : browser;
    const tab = (await tabs.query({})).find(({ url }) => url?.startsWith(start));
    if (!tab) return undefined;
    const ran = await scripting.executeScript({ target: { tabId: tab.id }, func: () => scrollY });
    return ran[0]?.result;
  }, address);
}

/** Closes the tab at an address. */
export function closeTab(extensionPage: Page, address: string): Promise<void> {
  return extensionPage.evaluate(async (start) => {
    const { tabs } = typeof browser === 'undefined' ? chrome : browser;
    for (const { id, url } of await tabs.query({})) if (url?.startsWith(start)) await tabs.remove(id);
  }, address);
}
