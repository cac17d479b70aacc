import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { toRow } from '../../data/collection/database.ts';
import { poll } from '../../scripts/browsers/poll.ts';
import { makeSnippets } from '../bench/collection/snippets.ts';
import { PATIENCE } from '../patience.ts';
import { catchDownloads, clickOn, save, storedIn, textWith } from './support/collection.ts';
import { giveCommand } from './support/command.ts';
import { forEachBrowser } from './support/for-each-browser.ts';
import { closeTab, scrollOfTab } from './support/opened-tab.ts';
import { putInStore } from './support/put-in-store.ts';
import type { Session } from './support/session.ts';

const item = (title: string) => `article[aria-label="${title}"]`;

async function openCollection(session: Session): Promise<Page> {
  const page = await session.openExtensionPage('/collection.html');
  await page.bringToFront();
  return page;
}

forEachBrowser('The page of the collection', (session) => {
  test('files what is dragged to a folder, with all that is selected along with it', async () => {
    for (const words of ['To be dragged.', 'Dragged along.', 'Left behind.']) await save(session, words);
    const page = await openCollection(session);
    await page.waitForSelector(item('Left behind.'));
    await clickOn(page, '.collection-sidebar button', 'New folder');
    await page.type('.collection-name', 'Round 4\n');
    await textWith(page, 'Round 4');
    const filed = async () => {
      const { snippets, folders } = await storedIn(page);
      const inFolder = snippets.filter((one) => Reflect.get(one, 'folder') === folders[0]?.id);
      return inFolder.map(({ quote }) => quote?.exact).sort();
    };
    await page.evaluate(drag, `${item('Left behind.')} .snippet-grip`, 'Round 4');
    await expect.poll(filed).toEqual(['Left behind.']);
    await clickOn(page, '.collection-toast button', 'Undo');
    await expect.poll(filed).toEqual([]);

    for (const words of ['To be dragged.', 'Dragged along.'])
      await clickOn(page, `${item(words)} [type=checkbox]`, '');
    await page.evaluate(drag, `${item('To be dragged.')} .snippet-grip`, 'Round 4');
    await expect.poll(filed).toEqual(['Dragged along.', 'To be dragged.']);
    await page.close();
  });

  test('lets its reader correct what a page said of itself, and takes the correction back', async () => {
    await save(session, 'Wrongly signed.');
    const page = await openCollection(session);
    const one = item('Wrongly signed.');
    await clickOn(page, `${one} .page-fields summary`, '');
    await page.waitForSelector(`${one} [name=authors]`);
    await page.type(`${one} [name=authors]`, 'Ada Quill; Bo Birch');
    await page.type(`${one} [name=published]`, '2019-08');
    await clickOn(page, `${one} .page-fields button`, 'Save details');
    const stored = async () => {
      const { snippets } = await storedIn(page);
      const found = snippets.find(({ quote }) => quote?.exact === 'Wrongly signed.');
      return [found?.page?.authors, found?.page?.published];
    };
    await expect.poll(stored).toEqual([['Ada Quill', 'Bo Birch'], '2019-08']);
    await textWith(page, 'Ada Quill · Bo Birch · August 2019');
    await clickOn(page, '.collection-toast button', 'Undo');
    await expect.poll(stored).toEqual([[], undefined]);
    await page.close();
  });

  test('reminds of a backup after many changes, and no longer once there is one', async () => {
    const remember = (changes: number) =>
      putInStore(session.extensionPage, 'memos', [{ name: 'changes-since-backup', value: changes }]);
    await save(session, 'Something to lose.');
    await remember(49);
    const before = await openCollection(session);
    await before.waitForSelector('.collection-keeping');
    expect(await before.$('.collection-reminder')).toBeNull();
    await before.close();
    await remember(50);
    const page = await openCollection(session);
    await textWith(page, '50 changes since the last backup');
    await page.evaluate(catchDownloads);
    await clickOn(page, '.collection-reminder button', 'Save a backup');
    const file = await poll(PATIENCE, () =>
      page.evaluate(() => sessionStorage.getItem('download') ?? undefined),
    );
    expect(JSON.parse(file ?? '')).toMatchObject({ format: 'backgrounder-collection' });
    await poll(PATIENCE, async () => ((await page.$('.collection-reminder')) ? undefined : true));
    expect(await page.$('.collection-reminder')).toBeNull();
    await page.close();
  });

  test('opens at the passage, also where that stands in a frame', async () => {
    const filler = '<p>Filler.</p>'.repeat(200);
    const html = (words: string, more = '') =>
      `<!doctype html><title>${words}</title>${more}${filler}<p>Before that. <b>${words}</b> After.`;
    const inner = session.server.serve(html('Deep down in the frame.'));
    const outer = session.server.serve(
      `<!doctype html><title>Around</title><iframe src="${inner}" width="600" height="300"></iframe>`,
    );
    const plain = session.server.serve(html('Deep down on the page.'));
    for (const address of [outer, plain]) {
      const article = await session.open(address);
      await article.bringToFront();
      for (const frame of article.frames())
        await frame.evaluate(() => {
          const words = document.querySelector('b');
          if (words) getSelection()?.selectAllChildren(words);
        });
      await giveCommand(session.kind, article, 'save-selection');
      const saved = async () => (await storedIn(session.extensionPage)).snippets.map(({ page }) => page?.url);
      await expect.poll(saved).toContain(article.url());
      await article.close();
    }
    expect(await scrolledBy(session, item('Deep down on the page.'), plain)).toBeGreaterThan(0);
    expect(await scrolledBy(session, item('Around'), inner)).toBeGreaterThan(0);
  });

  test('writes a long export beside the page, and gives it up when told to', async () => {
    const rows = await Promise.all(makeSnippets(600).map(toRow));
    await putInStore(session.extensionPage, 'snippets', rows);
    const page = await openCollection(session);
    const { length } = (await storedIn(page)).snippets;
    await textWith(page, `${length} of ${length}`);
    await page.evaluate(catchDownloads);
    await clickOn(page, '.collection-title button', 'Export');
    await clickOn(page, '.collection-dialog label', 'Evidence cards for Word');
    expect(await page.evaluate(cancelExport)).toMatch(/read|Writing/);
    await textWith(page, 'Save file');
    expect(await page.evaluate(() => sessionStorage.getItem('download'))).toBeNull();
    await clickOn(page, '.collection-dialog button', 'Save file');
    const written = await poll(40_000, () =>
      page.evaluate(() => sessionStorage.getItem('download') ?? undefined),
    );
    expect(written?.startsWith('PK')).toBe(true);
    await page.close();
  }, 90_000);
});

/** Clicks the link to a passage that a snippet has, and says how far down the page that opens goes by itself. */
async function scrolledBy(session: Session, snippet: string, address: string): Promise<number> {
  const page = await openCollection(session);
  const target = new URL(address, session.server.origin).href;
  const link = `${snippet} a[target=_blank][href^="${target}#"]`;
  await page.waitForSelector(link);
  const scrolled = () => scrollOfTab(session.extensionPage, target).catch(() => undefined);
  // A click that comes while the list is laid out anew meets nothing, so it is made again.
  await poll(PATIENCE, async () => {
    await page.click(link);
    return poll(PATIENCE / 4, scrolled);
  });
  const by = await poll(PATIENCE, async () => (await scrolled()) || undefined);
  await closeTab(session.extensionPage, target);
  await page.close();
  return by ?? 0;
}

// ---- run in the page ----

/** What the browser tells a page while a pointer drags one thing to another. */
function drag(from: string, to: string): void {
  const grip = document.querySelector(from);
  const folder = [...document.querySelectorAll('.collection-choice')].find((one) =>
    one.textContent.includes(to),
  );
  const dataTransfer = new DataTransfer();
  const tell = (target: Element | null | undefined, type: string) =>
    target?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  tell(grip, 'dragstart');
  // A drop is told only to what has taken the drag over it for its own.
  if (tell(folder, 'dragover') === false) tell(folder, 'drop');
}

/** Begins the export and cancels it as soon as it can be; what was said of it until then. */
async function cancelExport(): Promise<string> {
  const button = (name: string) =>
    [...document.querySelectorAll('dialog button')].find((one) => one.textContent.includes(name));
  const press = (one: Element | undefined) => one instanceof HTMLElement && one.click();
  press(button('Save file'));
  while (!button('Cancel')) await new Promise((done) => setTimeout(done));
  const said = document.querySelector('dialog [role=status]')?.textContent ?? '';
  press(button('Cancel'));
  return said;
}
