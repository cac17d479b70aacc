import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { poll } from '../../scripts/browsers/poll.ts';
import { PATIENCE } from '../patience.ts';
import { clickOn, save, storedIn, textWith, typeSilently } from './support/collection.ts';
import { selectWords } from './support/context-menu.ts';
import { forEachBrowser } from './support/for-each-browser.ts';
import { fillDisk, SMALL_DISK } from './support/full-disk.ts';
import { holdAsOlder } from './support/older-window.ts';
import type { Session } from './support/session.ts';

const wordsIn = async ({ extensionPage }: Session) =>
  (await storedIn(extensionPage)).snippets.map(({ quote }) => quote?.exact).sort();

async function articleWith(session: Session, words: string): Promise<Page> {
  const html = `<!doctype html><title>A</title><p>Before. <b>${words}</b> After.`;
  const article = await session.open(session.server.serve(html));
  await selectWords(article, 'b');
  return article;
}

async function saveFrom(session: Session, article: Page): Promise<string | undefined> {
  await session.chooseFromMenu(article, 'save-selection');
  return (await session.waitForCard(article, ({ open }) => open))?.text;
}

async function tryAgain(session: Session, article: Page): Promise<string | undefined> {
  await session.clickInCard(article, 'button', 'Try again');
  return (await session.waitForCard(article, ({ text }) => text.includes('Saved to')))?.text;
}

forEachBrowser(
  'Where the browser cannot store, the extension',
  (session) => {
    test('keeps the words in reach on a full disk, says so, and saves them once there is room', async () => {
      await save(session, 'Saved before.');
      const makeRoom = await fillDisk(session);
      const article = await articleWith(session, 'When it was full.');
      const told = await saveFrom(session, article);
      expect(told).toContain('No room is left');
      expect(told).toContain('When it was full.');
      expect(await wordsIn(session)).toEqual(['Saved before.']);

      await makeRoom();
      expect(await tryAgain(session, article)).toContain('When it was full.');
      expect(await wordsIn(session)).toEqual(['Saved before.', 'When it was full.']);
      await article.close();
    });

    test('keeps what is written in the collection on a full disk, and writes it down once there is room', async () => {
      const page = await session.openExtensionPage('/collection.html');
      await page.bringToFront();
      const item = 'article[aria-label="Saved before."]';
      const note = `${item} textarea`;
      await page.waitForSelector(note);
      const makeRoom = await fillDisk(session, [page]);
      const long = 'A thought on it. '.repeat(2_000);
      await typeSilently(page, note, long);
      await textWith(page, 'It stays here');
      expect(await page.$eval(note, (field) => Reflect.get(field, 'value'))).toBe(long);
      // It is there again after its row has gone and come back.
      await typeSilently(page, '.collection-search input', 'zyzzyva');
      await textWith(page, 'Nothing in the collection matches');
      await typeSilently(page, '.collection-search input', '');
      await textWith(page, 'It stays here');
      expect(await page.$eval(note, (field) => Reflect.get(field, 'value'))).toBe(long);
      // What else is tried is told in the same plain words, and leaves everything as it was.
      await clickOn(page, '.collection-sidebar button', 'New folder');
      await typeSilently(page, '.collection-name', 'folder '.repeat(2_000));
      await page.keyboard.press('Enter');
      expect(await textWith(page, 'Not done')).toContain('No room is left');

      await makeRoom();
      await clickOn(page, `${item} .snippet-problem button`, 'Try again');
      const stored = await poll(PATIENCE, async () => {
        const { snippets } = await storedIn(page);
        return snippets.find((one) => Reflect.get(one, 'note') === long);
      });
      expect(stored?.quote?.exact).toBe('Saved before.');
      await page.close();
    });

    test('keeps words from where no script may run, on a page of its own', async () => {
      const makeRoom = await fillDisk(session);
      const restricted = await session.openRestrictedPage();
      await selectWords(restricted, 'h1, .page-title');
      const words = await restricted.evaluate(() => String(getSelection()).trim());
      await session.chooseFromMenu(restricted, 'save-selection');
      const opened = await poll(PATIENCE, async () =>
        (await session.tabs()).find((address) => address.includes('unsaved=')),
      );
      await makeRoom();
      const page = await session.openExtensionPage(
        new URL(opened ?? '').pathname + new URL(opened ?? '').search,
      );
      expect(await textWith(page, 'could not be saved where they stood')).toContain(words);
      await clickOn(page, '.collection-unsaved button', 'Save them now');
      await textWith(page, 'Saved to your collection');
      expect(await wordsIn(session)).toContain(words);
      await Promise.all([page.close(), restricted.close()]);
    });

    test('says that an older window holds the collection, and goes on once that is closed', async () => {
      const holder = await session.openExtensionPage('/options.html');
      const close = await holdAsOlder(holder);
      const page = await session.openExtensionPage('/collection.html');
      // Whoever stands in line behind another that waits is told after some seconds only.
      const text = () => page.evaluate(() => document.body.innerText);
      await expect.poll(text).toContain('Another window of Backgrounder');
      const article = await articleWith(session, 'While it was held.');
      const told = await saveFrom(session, article);
      expect(told).toContain('Another window of Backgrounder');
      expect(told).toContain('While it was held.');

      await close();
      expect(await tryAgain(session, article)).toContain('While it was held.');
      await page.bringToFront();
      // The page goes on by itself.
      expect(await textWith(page, '1 of 1')).toContain('While it was held.');
      await Promise.all([page.close(), article.close(), holder.close()]);
    }, 60_000);
  },
  SMALL_DISK,
);
