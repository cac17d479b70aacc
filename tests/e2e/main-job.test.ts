import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { poll } from '../../scripts/browsers/poll.ts';
import { PATIENCE } from '../patience.ts';
import { findInCard } from './support/card.ts';
import { selectWords } from './support/context-menu.ts';
import { forEachBrowser } from './support/for-each-browser.ts';
import type { Session } from './support/session.ts';

/** Real news pages, kept beside the project on some machines; they are other people's and never part of it. */
const REAL_PAGES = join(import.meta.dirname, '..', '..', '..', 'shared', 'pages');

/** What the sample article must mark, whatever else it marks. */
const EXPECTED = {
  'smart city': 'smart-city',
  Huawei: 'huawei',
  'Safe City': 'safe-city',
  'IBM Intelligent Operations Center': 'ibm-ioc',
  Karamay: 'karamay',
  Xinjiang: 'xinjiang',
  Uzbekistan: 'uzbekistan',
  CloudWalk: 'cloudwalk',
  'social credit': 'social-credit',
  'Sesame Credit': 'sesame-credit',
  'Belt and Road Initiative': 'belt-and-road',
  'Digital Silk Road': 'digital-silk-road',
  '5G': '5g',
  'ECU-911': 'ecu-911',
  'National Intelligence Law': 'national-intelligence-law',
};

const documentOf = (page: Page) => page.evaluate(() => new XMLSerializer().serializeToString(document));

forEachBrowser('The main job', (session) => {
  test('stores the corpus on install, whole', async () => {
    const stored = await poll(PATIENCE, () => countRows(session.extensionPage));
    const packed: { sources: []; entities: []; facts: []; disputes: [] } = JSON.parse(
      await readFile(join(import.meta.dirname, '..', '..', '.output/chrome-mv3/corpus.json'), 'utf8'),
    );
    expect(stored).toEqual({
      sources: packed.sources.length,
      entities: packed.entities.length,
      facts: packed.facts.length,
      disputes: packed.disputes.length,
    });
  });

  test('marks what the sample article mentions, and leaves the page as it was', async () => {
    const page = await session.open('sample-article.html');
    const before = await documentOf(page);
    const mentions = await session.mentions(page);
    const marked = Object.fromEntries(mentions.map(({ text, entity }) => [text, entity]));
    expect(marked).toMatchObject(EXPECTED);
    expect(await documentOf(page)).toBe(before);
    await page.close();
  });

  test('opens the right card with its source, saves a fact, and still has it after a restart', async () => {
    const page = await session.open('sample-article.html');
    const card = await session.hoverMention(page, 'Karamay');
    expect(card.title).toBe('Karamay');
    expect(card.text).toContain('Coda Story');
    const fact = await findInCard(session.extensionPage, page.url(), '.fact-says');
    await session.clickInCard(page, '.save-button button');
    expect(await collectionWith(session, fact?.text ?? 'a fact')).toContain('Coda Story');

    await session.restart();
    expect(await collectionWith(session, fact?.text ?? 'a fact')).toContain('Coda Story');
  });

  test('finds Huawei in the popup under "huawie"', async () => {
    const popup = await session.openExtensionPage('/popup.html');
    await popup.bringToFront();
    await popup.type('[role=combobox]', 'huawie');
    const first = await poll(PATIENCE, () =>
      popup.evaluate(() => document.querySelector('[role=option]')?.textContent),
    );
    expect(first).toMatch(/^Huawei/);
    await popup.close();
  });

  test('looks selected words up on the page, where they stand', async () => {
    const page = await session.open(
      session.server.serve(
        '<!doctype html><title>t</title><p style="margin: 90px">The <b>Sesame Credit</b> score',
      ),
    );
    await selectWords(page, 'b');
    await session.chooseFromMenu(page, 'look-up');
    const card = await session.waitForCard(page, ({ open }) => open);
    expect(card?.title).toBe('Sesame Credit');
    const line = await page.evaluate(() => document.querySelector('b')?.getBoundingClientRect().bottom);
    expect(card?.rect?.y).toBeGreaterThanOrEqual(line ?? Number.POSITIVE_INFINITY);
    await page.close();
  });

  test('says so where nothing is known about the selected words', async () => {
    const page = await session.open(
      session.server.serve('<!doctype html><title>t</title><p style="margin: 90px"><b>xqzvk wpltr</b>'),
    );
    await selectWords(page, 'b');
    await session.chooseFromMenu(page, 'look-up');
    const card = await session.waitForCard(page, ({ open }) => open);
    expect(card?.text).toContain('xqzvk wpltr');
    await page.close();
  });

  test('saves selected words with their page', async () => {
    const page = await session.open(
      session.server.serve(
        '<!doctype html><title>A page to keep</title><p>Before. <b>Words worth keeping.</b> After.',
      ),
    );
    await selectWords(page, 'b');
    await session.chooseFromMenu(page, 'save-selection');
    await session.waitForCard(page, ({ open }) => open);
    expect(await collectionWith(session, 'Words worth keeping.')).toContain('A page to keep');
    await page.close();
  });

  test.runIf(existsSync(REAL_PAGES))('does the same on a real news page', async () => {
    const html = (await readFile(join(REAL_PAGES, 'msn.html'), 'utf8'))
      // Chromium connects to what these name before it asks the policy.
      .replace(/<(?:link|iframe)\b[^>]*>/gi, '');
    const page = await session.open(session.server.serve(html, ALONE));
    const before = await documentOf(page);
    expect((await session.mentions(page)).map(({ entity }) => entity)).toContain('huawei');
    expect(await documentOf(page)).toBe(before);
    expect((await session.hoverMention(page, 'Huawei')).title).toBe('Huawei');
    await page.close();
  });
});

/** The collection page's text once it shows these words; empty when it never does. */
async function collectionWith(session: Session, words: string): Promise<string> {
  const collection = await session.openExtensionPage('/collection.html');
  const text = await poll(PATIENCE, async () => {
    const seen = await collection.evaluate(() => document.body.innerText);
    return seen.includes(words) ? seen : undefined;
  });
  await collection.close();
  return text ?? '';
}

/** Keeps a saved page from running its scripts and from asking anybody for anything. */
const ALONE = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

/** The rows in the corpus database; `undefined` before it is loaded. */
function countRows(extensionPage: Page) {
  return extensionPage.evaluate(async () => {
    // Opening a database that is not there would make an empty one.
    if (!(await indexedDB.databases()).some(({ name }) => name === 'corpus')) return undefined;
    const db = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('corpus');
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    // Entities and facts are stored in blocks of rows.
    const tables = [
      ['sources', 'sourceRows'],
      ['entities', 'entityBlocks'],
      ['facts', 'factBlocks'],
      ['disputes', 'disputeRows'],
    ] as const;
    const counts = await Promise.all(
      tables.map(
        ([name, table]) =>
          new Promise<[string, number]>((done) => {
            const request = db.transaction(table).objectStore(table).getAll();
            request.onsuccess = () => {
              const stored: { rows?: unknown[] }[] = request.result;
              done([name, stored.flatMap((each) => each.rows ?? each).length]);
            };
          }),
      ),
    );
    db.close();
    return counts.every(([, count]) => count > 0) ? Object.fromEntries(counts) : undefined;
  });
}
