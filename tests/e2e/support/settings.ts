import type { Page } from 'puppeteer-core';
import type { Settings } from '../../../data/settings/settings.ts';
import { SETTINGS_KEY } from '../../../data/settings/storage.ts';

interface ExtensionApi {
  storage: { local: { set(items: object): Promise<void> } };
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
