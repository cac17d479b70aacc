import type { Browser, Page } from 'puppeteer-core';
import type { BrowserKind } from '../../../scripts/browsers/find.ts';
import { runInFirefoxWindow } from './firefox-window.ts';

/** Whether the browser shows our side panel. */
export async function isSidePanelOpen(kind: BrowserKind, browser: Browser): Promise<boolean> {
  if (kind === 'chromium')
    return browser.targets().some((target) => target.url().endsWith('/sidepanel.html'));
  const check = `if (!SidebarController.isOpen || !SidebarController.currentID.startsWith('backgrounder'))
    throw new Error('No side panel is open.')`;
  return runInFirefoxWindow(browser, check).then(
    () => true,
    () => false,
  );
}

/** The page in the side panel that is open. Firefox's driver does not reach into panels: `undefined` there. */
export async function sidePanelPage(browser: Browser): Promise<Page | undefined> {
  return browser
    .targets()
    .find((target) => target.url().endsWith('/sidepanel.html'))
    ?.asPage();
}
