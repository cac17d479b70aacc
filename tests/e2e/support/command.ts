import type { Browser, Page } from 'puppeteer-core';
import type { BrowserKind } from '../../../scripts/browsers/find.ts';
import { runInFirefoxWindow } from './firefox-window.ts';

declare const chrome: {
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
  commands: { onCommand: { dispatch(command: string, tab: object | undefined): void } };
};

/**
 * Gives the command that Alt+Shift and a letter stand for, on a page. The keys are the browser's own, out of any
 * driver's reach: Firefox is made to press its own, in Chromium the event is sent to the background.
 */
export async function giveCommand(
  kind: BrowserKind,
  page: Page,
  { name, letter }: { name: string; letter: string },
): Promise<void> {
  const browser = page.browser();
  await page.bringToFront();
  if (kind === 'firefox') await pressInFirefox(browser, letter);
  else await sendInChromium(browser, page.url(), name);
}

async function pressInFirefox(browser: Browser, letter: string): Promise<void> {
  const press = `[...document.querySelectorAll('keyset[id^="ext-keyset"] key')]
    .find((key) => key.getAttribute('key')?.toUpperCase() === '${letter}').doCommand()`;
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
