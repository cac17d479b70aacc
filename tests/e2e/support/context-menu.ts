import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import type { BrowserKind } from '../../../scripts/browsers/find.ts';
import { runInFirefoxWindow } from './firefox-window.ts';

/** The id that the background gave a right-click entry. */
export type MenuItem = 'look-up' | 'save-selection';

/** Selects an element's words as a reader does by hand. */
export async function selectWords(page: Page, selector: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    if (element) getSelection()?.selectAllChildren(element);
  }, selector);
}

/**
 * Selects the words of an element with the pointer, in a frame or a shadow root too; answers where they are in the
 * window. What a script selects in a shadow root is reported otherwise than what a reader does.
 */
export async function dragOver(page: Page, element: ElementHandle<Element> | null): Promise<Point> {
  await page.bringToFront();
  const box = await element?.boundingBox();
  if (!box) throw new Error('There is nothing to select.');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + 1, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 1, y, { steps: 4 });
  await page.mouse.up();
  return { x: box.x + box.width / 2, y };
}

interface Point {
  x: number;
  y: number;
}

/**
 * Chooses one of our right-click entries on the selected words.
 *
 * Firefox opens its real menu and presses the entry. Chromium's menu is drawn by the system, out of any driver's
 * reach: there the browser's own click event is sent to the background, with what the browser would put into it.
 *
 * @param at Where in the window to right-click, for words that are in a frame or a shadow root.
 */
export async function chooseFromMenu(
  kind: BrowserKind,
  browser: Browser,
  page: Page,
  item: MenuItem,
  at?: Point,
): Promise<void> {
  if (kind === 'firefox') await pressInFirefox(browser, page, item, at ?? (await selectionIn(page)));
  else await clickInChromium(browser, page, item);
}

declare const chrome: {
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
  scripting: {
    executeScript(injection: {
      target: { tabId: number; allFrames: boolean };
      func: () => string;
    }): Promise<{ frameId: number; result: string }[]>;
  };
  contextMenus: { onClicked: { dispatch(info: object, tab: object | undefined): void } };
};

async function clickInChromium(browser: Browser, page: Page, menuItemId: MenuItem): Promise<void> {
  const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
  const worker = await target.worker();
  const onPage = await page.evaluate(() => String(getSelection()));
  await worker?.evaluate(
    async (info, ownSelection) => {
      // The browser's own pages do not tell an extension their address, and let no script in.
      const tab = (await chrome.tabs.query({})).find(({ url }) => url === info.pageUrl);
      const frames = tab
        ? await chrome.scripting.executeScript({
            target: { tabId: tab.id, allFrames: true },
            func: () => String(getSelection()),
          })
        : [{ frameId: 0, result: ownSelection }];
      const { frameId, result: selectionText } = frames.find(({ result }) => result !== '') ?? {};
      chrome.contextMenus.onClicked.dispatch({ ...info, frameId, selectionText }, tab);
    },
    { menuItemId, pageUrl: page.url() },
    onPage,
  );
}

function selectionIn(page: Page): Promise<Point> {
  return page.evaluate(() => {
    const box = getSelection()?.getRangeAt(0).getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : { x: 0, y: 0 };
  });
}

async function pressInFirefox(browser: Browser, page: Page, item: MenuItem, at: Point): Promise<void> {
  await page.mouse.click(at.x, at.y, { button: 'right' });
  await runInFirefoxWindow(browser, `(${press})(${JSON.stringify(item)})`);
}

/** Runs in Firefox's own window: waits for the menu, opens our part of it and presses the entry. */
const press = `async (item) => {
  const menu = document.getElementById('contentAreaContextMenu');
  const until = async (ready) => {
    for (let tries = 0; tries < 100; tries++) {
      if (ready()) return;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error('The menu did not open.');
  };
  await until(() => menu.state === 'open');
  const entry = [...menu.querySelectorAll('menuitem')].find(({ id }) => id.endsWith('-menuitem-_' + item));
  const ours = entry.closest('menu');
  if (ours) ours.openMenu(true);
  await until(() => entry.parentNode.state === 'open');
  entry.parentNode.activateItem(entry);
}`;
