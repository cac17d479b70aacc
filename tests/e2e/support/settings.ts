import type { Page } from 'puppeteer-core';
import { DEFAULTS, type Settings, storedAs } from '../../../data/settings/settings.ts';

interface ExtensionApi {
  storage: {
    local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
      remove(keys: string[]): Promise<void>;
    };
  };
}
declare const browser: ExtensionApi;
declare const chrome: ExtensionApi;

/** Stores these settings, and the default for all others, as the options page does. */
export function storeSettings(extensionPage: Page, settings: Partial<Settings>): Promise<void> {
  const { set, remove } = storedAs({ ...DEFAULTS, ...settings });
  return extensionPage.evaluate(
    async (items, keys) => {
      const { storage } = typeof browser === 'undefined' ? chrome : browser;
      await storage.local.set(items);
      await storage.local.remove(keys);
    },
    set,
    remove,
  );
}

/** What the extension keeps under a key in its storage; `undefined` when it keeps nothing there. */
export function readStored(extensionPage: Page, key: string): Promise<unknown> {
  return extensionPage.evaluate(async (wanted) => {
    const { storage } = typeof browser === 'undefined' ? chrome : browser;
    return (await storage.local.get(wanted))[wanted];
  }, key);
}
