import type { Browser, Page } from 'puppeteer-core';
import type { BrowserKind } from '../../../scripts/browsers/find.ts';
import { runInFirefoxWindow } from './firefox-window.ts';

declare const chrome: {
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
  commands: { onCommand: { dispatch(command: string, tab: object | undefined): void } };
};

/** The keys that give our commands, together with Alt and Shift. */
const KEYS = { 'next-mark': 'PERIOD', 'previous-mark': 'COMMA', 'enter-card': 'K', 'save-selection': 'S' };
export type Command = keyof typeof KEYS;

/**
 * Gives a command on a page. The keys are the browser's own, out of any
 * driver's reach: Firefox is made to press its own, in Chromium the event is sent to the background.
 */
export async function giveCommand(kind: BrowserKind, page: Page, command: Command): Promise<void> {
  const browser = page.browser();
  await page.bringToFront();
  if (kind === 'firefox') await pressInFirefox(browser, KEYS[command]);
  else await sendInChromium(browser, page.url(), command);
}

async function pressInFirefox(browser: Browser, wanted: string): Promise<void> {
  const press = `[...document.querySelectorAll('keyset[id^="ext-keyset"] key')]
    .find((key) => [key.getAttribute('key')?.toUpperCase(), key.getAttribute('keycode')?.slice('VK_'.length)]
      .includes('${wanted}')).doCommand()`;
  await runInFirefoxWindow(browser, press);
}

async function sendInChromium(browser: Browser, address: string, name: string): Promise<void> {
  const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate(
    async (command, url) => {
      const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === url);
      chrome.commands.onCommand.dispatch(command, tab);
    },
    name,
    address,
  );
}
