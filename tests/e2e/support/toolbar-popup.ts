import type { Page } from 'puppeteer-core';
import { PATIENCE } from '../../patience.ts';

interface ExtensionApi {
  action: { openPopup(): Promise<void> };
  extension: { getViews(filter: { type: 'popup' }): Window[] };
}
declare const browser: ExtensionApi;
declare const chrome: ExtensionApi;

/**
 * Opens the popup where the toolbar's button does, waits until it shows its buttons, and closes it. Answers what it
 * showed last.
 */
export function seeToolbarPopup(extensionPage: Page): Promise<string> {
  return extensionPage.evaluate(async (patience) => {
    const { action, extension } = typeof browser === 'undefined' ? chrome : browser;
    const end = performance.now() + patience;
    let shown = '';
    while (performance.now() < end) {
      const popup = extension.getViews({ type: 'popup' })[0];
      try {
        // A browser without a screen closes popups now and then, as it takes the focus to be elsewhere.
        if (!popup) await action.openPopup();
        else if (popup.document.querySelector('.popup-bar button')) {
          shown = popup.document.body.innerText;
          popup.close();
          return shown;
        } else shown = popup.document.body.innerText;
      } catch (error) {
        shown = String(error);
      }
      await new Promise((done) => setTimeout(done, 50));
    }
    return shown;
  }, PATIENCE);
}
