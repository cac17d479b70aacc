import type { Page } from 'puppeteer-core';
import type { Settings } from '../../../data/settings/settings.ts';
import { SETTINGS_KEY } from '../../../data/settings/storage.ts';

interface ExtensionApi {
  storage: {
    local: { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> };
  };
}
declare const browser: ExtensionApi;
declare const chrome: ExtensionApi;

/** Stores these settings, and the default for all others, as the options page does. */
export function storeSettings(extensionPage: Page, settings: Partial<Settings>): Promise<void> {
  return extensionPage.evaluate(
    async (key, value) => {
      const { storage } = typeof browser === 'undefined' ? chrome : browser;
      await storage.local.set({ [key]: value });
    },
    SETTINGS_KEY,
    settings,
  );
}

/** What the extension keeps under a key in its storage; `undefined` when it keeps nothing there. */
export function readStored(extensionPage: Page, key: string): Promise<unknown> {
  return extensionPage.evaluate(async (wanted) => {
    const { storage } = typeof browser === 'undefined' ? chrome : browser;
    return (await storage.local.get(wanted))[wanted];
  }, key);
}
