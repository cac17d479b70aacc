import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { readEntityDetails } from '../../data/messages/protocol.ts';
import { askBackground } from '../../scripts/browsers/ask-extension.ts';
import { poll } from '../../scripts/browsers/poll.ts';
import { PATIENCE } from '../patience.ts';
import { selectWords } from './support/context-menu.ts';
import { forEachBrowser } from './support/for-each-browser.ts';

forEachBrowser('When something goes missing, the extension', (session) => {
  const factsAboutHuawei = async () =>
    (await askBackground(session.extensionPage, readEntityDetails, { id: 'huawei' })).facts.length;

  test('loads the corpus again where rows are gone', async () => {
    const whole = await factsAboutHuawei();
    expect(whole).toBeGreaterThan(10);
    await inCorpus(session.extensionPage, 'factBlocks', 'clear');
    expect(await factsAboutHuawei()).toBe(whole);
  });

  test('loads it again where another version stored it', async () => {
    await inCorpus(session.extensionPage, 'packs', 'age');
    // Another version begins with a background of its own.
    await session.stopBackground();
    await factsAboutHuawei();
    expect(await inCorpus(session.extensionPage, 'packs', 'read')).not.toContain('"0.0.1"');
  });

  test('loads it again where the database is gone', async () => {
    const whole = await factsAboutHuawei();
    await session.extensionPage.evaluate(
      () =>
        new Promise<void>((done, fail) => {
          const request = indexedDB.deleteDatabase('corpus');
          request.onsuccess = () => done();
          request.onerror = () => fail(request.error);
        }),
    );
    expect(await factsAboutHuawei()).toBe(whole);
  });

  test('answers after the browser has stopped its background', async () => {
    await session.stopBackground();
    expect(await factsAboutHuawei()).toBeGreaterThan(10);
    const page = await session.open('sample-article.html');
    expect((await session.hoverMention(page, 'Karamay')).title).toBe('Karamay');
    await page.close();
  });

  test('opens a look-up in a tab of its own where no script may run, and says why', async () => {
    const page = await session.openRestrictedPage();
    await selectWords(page, 'h1, .page-title');
    await session.chooseFromMenu(page, 'look-up');
    const opened = await poll(PATIENCE, async () =>
      (await session.tabs()).find(
        (address) => address.includes('/dossier.html?') && address.includes('because='),
      ),
    );
    expect(opened).toContain('because=restricted-page');
    await page.close();
  });

  test('has its right-click entries after an update, and when its background was stopped', async () => {
    await session.installExtension();
    if (session.kind === 'chromium')
      await expect.poll(() => menuEntries(session.extensionPage)).toEqual(MENU);
    await session.stopBackground();
    if (session.kind === 'chromium') expect(await menuEntries(session.extensionPage)).toEqual(MENU);
    const page = await session.open('sample-article.html');
    await selectWords(page, 'h1');
    // In Firefox this is the browser's own menu.
    await session.chooseFromMenu(page, 'look-up');
    expect(await session.waitForCard(page, ({ open }) => open)).toMatchObject({ open: true });
    await page.close();
  });
});

const MENU = ['look-up', 'save-selection'];

/** Which of our right-click entries Chromium has: only those can be changed. */
function menuEntries(extensionPage: Page): Promise<string[]> {
  return extensionPage.evaluate(async (ids) => {
    const isThere = (id: string) =>
      new Promise<boolean>((done) => {
        chrome.contextMenus.update(id, {}, () => done(chrome.runtime.lastError === undefined));
      });
    const found = await Promise.all(ids.map(isThere));
    return ids.filter((_, at) => found[at]);
  }, MENU);
}

declare const chrome: {
  contextMenus: { update(id: string, change: object, done: () => void): void };
  runtime: { lastError?: object };
};

/** Does something to a table of the corpus database, as a browser that evicts data or an older version would. */
function inCorpus(extensionPage: Page, table: string, what: 'clear' | 'age' | 'read'): Promise<string> {
  return extensionPage.evaluate(
    async (name, action) => {
      const settle = <T>(request: IDBRequest<T>) =>
        new Promise<T>((done, fail) => {
          request.onsuccess = () => done(request.result);
          request.onerror = () => fail(request.error);
        });
      const db = await settle(indexedDB.open('corpus'));
      const store = db.transaction(name, 'readwrite').objectStore(name);
      const rows: object[] = await settle(store.getAll());
      if (action === 'clear') await settle(store.clear());
      if (action === 'age') for (const row of rows) await settle(store.put({ ...row, storedBy: '0.0.1' }));
      db.close();
      return JSON.stringify(rows);
    },
    table,
    what,
  );
}
