import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityProblems } from './support/axe.ts';
import { forEachBrowser } from './support/for-each-browser.ts';
import { pressButton, resultsOf, textOf, typeQuery } from './support/look-up.ts';

/** A pack with so many entities and a fact on each. */
function packOf(entities: number) {
  const ids = Array.from({ length: entities }, (_, index) => `zorvex-${index}`);
  return {
    format: 1,
    id: 'zorvex',
    version: '1',
    title: 'The Zorvex pack',
    sources: [{ id: 'zorvex-news', title: 'News', authors: [], publisher: 'Zorvex Times', kind: 'news' }],
    entities: ids.map((id, index) => ({
      id,
      name: `Zorvex ${index === 0 ? 'Works' : index}`,
      type: 'company',
      description: 'Maker of lamps',
      aliases: [],
      relations: [],
    })),
    facts: ids.map((id) => ({
      id: `${id}-lamps`,
      says: `The works of ${id} made quibblelamps.`,
      about: [id],
      kind: 'reported',
      source: 'zorvex-news',
      figures: [],
    })),
    disputes: [],
  };
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'packs-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function choose(options: Page, content: unknown): Promise<void> {
  const file = join(folder, 'pack.json');
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  const input = await options.waitForSelector('.options-packs input[type=file]:not(:disabled)');
  if (!input) throw new Error('There is no place for a file.');
  await input.uploadFile(file);
}

/** How many rows of each table belong to the pack. */
const rowsOf = (page: Page) =>
  page.evaluate(async () => {
    const settle = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const db = await settle(indexedDB.open('corpus'));
    const counts: Record<string, number> = {};
    for (const name of db.objectStoreNames) {
      const rows: object[] = await settle(db.transaction(name).objectStore(name).getAll());
      counts[name] = rows.filter((row) =>
        Object.values(row).some((value) => /^zorvex(@\d+)?$/.test(String(value))),
      ).length;
    }
    db.close();
    return Object.values(counts).reduce((sum, count) => sum + count, 0);
  });

forEachBrowser('Packs', (session) => {
  test('are listed, the bundled one without a way to lose it', async () => {
    const options = await session.openExtensionPage('/options.html');
    expect(await textOf(options, /comes with/)).toMatch(
      /[\d,]+ entities, [\d,]+ facts · comes with Backgrounder/,
    );
    expect(await options.$('button[aria-label^="Remove the pack"]')).toBeNull();
    expect(await accessibilityProblems(options)).toEqual([]);
    await options.close();
  });

  test('are told what is wrong with them, and where', async () => {
    const options = await session.openExtensionPage('/options.html');
    await choose(options, 'no JSON');
    expect(await textOf(options, /cannot be added/)).toMatch(
      /cannot be added\.\s+Line 1, character [12]: From here on/,
    );
    await choose(options, { ...packOf(2), facts: [{ id: 'A b' }] });
    expect(await textOf(options, /facts, item 1, id:/)).toContain('An id is lower-case letters');
    await choose(options, { ...packOf(2), sources: [] });
    expect(await textOf(options, /facts, item 1, source:/)).toContain('There is no source zorvex-news.');
    expect(await rowsOf(options)).toBe(0);
    await options.close();
  });

  test('are added, found, marked, and removed again', async () => {
    const options = await session.openExtensionPage('/options.html');
    await choose(options, packOf(40));
    const listed = await textOf(options, /Added “The Zorvex pack”/);
    expect(listed).toMatch(/The Zorvex pack 40 entities, 40 facts · [1-9][\d.]*\skB/);
    const popup = await session.openExtensionPage('/popup.html');
    await typeQuery(popup, 'quibblelamps');
    expect((await resultsOf(popup, /quibblelamps/))[0]).toContain('Zorvex Times');
    const article = await session.open(
      session.server.serve('<!doctype html><title>t</title><p>The Zorvex Works stand near Karamay.'),
    );
    const names = async () => (await session.mentions(article)).map(({ name }) => name);
    await expect.poll(names).toEqual(['Zorvex Works', 'Karamay']);

    await options.bringToFront();
    await pressButton(options, 'Remove the pack The Zorvex pack');
    await pressButton(options, 'Keep it');
    await pressButton(options, 'Remove the pack The Zorvex pack');
    await textOf(options, /Remove “The Zorvex pack”/);
    await pressButton(options, 'Remove');
    expect(await textOf(options, /Removed\./)).not.toContain('The Zorvex pack');
    expect(await rowsOf(options)).toBe(0);
    await expect.poll(names).toEqual(['Karamay']);
    await typeQuery(popup, 'quibblelamps');
    expect(await textOf(popup, /“quibblelamps”/)).toContain('No entry for “quibblelamps”');
    await Promise.all([options.close(), popup.close(), article.close()]);
  });

  test('that are cancelled half-way leave nothing', async () => {
    const options = await session.openExtensionPage('/options.html');
    await choose(options, packOf(30_000));
    await textOf(options, /Storing it|Making it findable/);
    await pressButton(options, 'Cancel');
    expect(await textOf(options, /Nothing of the file/)).not.toContain('The Zorvex pack');
    expect(await rowsOf(options)).toBe(0);
    await options.close();
  });
});
