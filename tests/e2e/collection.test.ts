import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { poll } from '../../scripts/browsers/poll.ts';
import { PATIENCE } from '../patience.ts';
import { accessibilityProblems } from './support/axe.ts';
import {
  backgroundAnswers,
  catchDownloads,
  clickOn,
  fieldWith,
  killBackground,
  optionOf,
  save,
  saveMany,
  storedIn,
  textWith,
  typeSilently,
} from './support/collection.ts';
import { forEachBrowser } from './support/for-each-browser.ts';

forEachBrowser('The collection', (session) => {
  test('keeps notes as they are typed, and loses none of two windows’ without a word', async () => {
    await save(session, 'Words to write about.');
    const one = await session.openExtensionPage('/collection.html');
    const two = await session.openExtensionPage('/collection.html');
    const note = 'article[aria-label="Words to write about."] textarea';
    await one.bringToFront();
    await one.waitForSelector(note);
    await one.type(note, 'First thought');
    // The other window shows it by itself.
    expect(await poll(PATIENCE, () => fieldWith(two, note, 'First thought'))).toBe('First thought');

    // Both write before either has seen what the other wrote.
    await typeSilently(one, note, 'From one');
    await typeSilently(two, note, 'From two');
    const pages = [one, two];
    const told = await poll(PATIENCE, async () => {
      const texts = await Promise.all(pages.map((page) => page.evaluate(() => document.body.innerText)));
      const index = texts.findIndex((text) => text.includes('changed in another window'));
      return index < 0 ? undefined : index;
    });
    const loser = pages[told ?? -1];
    expect(pages).toContain(loser);
    // What was written there is still in the field, and what is stored is shown beside it.
    const kept = await loser?.$eval(note, (field) =>
      field instanceof HTMLTextAreaElement ? field.value : '',
    );
    expect(kept).toBe(['From one', 'From two'][told ?? -1]);
    expect(await loser?.evaluate(() => document.querySelector('.snippet-theirs')?.textContent)).toBe(
      ['From two', 'From one'][told ?? -1],
    );
    await one.close();
    await two.close();
  });

  test('deletes, takes back, tags and files', async () => {
    await save(session, 'Words to sort.');
    const page = await session.openExtensionPage('/collection.html');
    await page.bringToFront();
    const item = 'article[aria-label="Words to sort."]';
    await page.waitForSelector(item);
    await clickOn(page, `${item} .snippet-actions button`, 'Delete');
    await poll(PATIENCE, async () => ((await page.$(item)) ? undefined : true));
    expect(await page.$(item)).toBeNull();
    await clickOn(page, '.collection-toast button', 'Undo');
    await page.waitForSelector(item);

    await page.type(`${item} .tag-field input`, 'to read\n');
    await textWith(page, 'Tag added');
    // It is said that it is done before the list is drawn anew.
    await page.waitForSelector(`${item} .tags ::-p-text(to read)`);
    // The next time it is completed.
    const other = 'article[aria-label="Words to write about."]';
    await page.type(`${other} .tag-field input`, 'rea');
    await page.waitForSelector(`${other} [role=option]`);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForSelector(`${other} .tag`);
    expect(await page.$eval(`${other} .tag`, (tag) => tag.textContent)).toBe('to read');
    await clickOn(page, '.collection-sidebar button', 'New folder');
    await page.type('.collection-name', 'Round 3\n');
    await textWith(page, 'made');
    // The list is drawn anew with the folder.
    await page.waitForSelector(`${item} select ::-p-text(Round 3)`);
    await page.select(`${item} select`, await optionOf(page, `${item} select`, 'Round 3'));
    await textWith(page, 'One snippet moved');
    const { snippets, folders } = await storedIn(page);
    const filed = snippets.filter((one) => Reflect.get(one, 'folder') === folders[0]?.id);
    expect(filed.map(({ quote }) => quote?.exact)).toEqual(['Words to sort.']);
    await clickOn(page, '.collection-choice', 'to read');
    expect(await textWith(page, '2 of ')).toContain('Words to sort.');
    await page.close();
  });

  test('marks an evidence card with the keyboard, and changes none of its words', async () => {
    await save(session, 'Read these words aloud.');
    const page = await session.openExtensionPage('/collection.html');
    await page.bringToFront();
    await page.waitForSelector('article[aria-label="Read these words aloud."]');
    await clickOn(page, 'article[aria-label="Read these words aloud."] .snippet-actions button', 'Evidence');
    await page.waitForSelector('.evidence-body');
    await page.focus('.evidence-body');
    await page.evaluate(() => {
      const body = document.querySelector('.evidence-body');
      if (body) getSelection()?.selectAllChildren(body);
    });
    await page.keyboard.press('h');
    await page.keyboard.type('x');
    await page.keyboard.press('Backspace');
    await page.waitForSelector('.evidence-body mark');
    const words = () => page.$eval('.evidence-body', (body) => body.textContent);
    expect(await words()).toBe('Read these words aloud.');
    // Only there can a driver compose as an input method does.
    if (session.kind === 'chromium') {
      const input = await page.createCDPSession();
      await input.send('Input.imeSetComposition', { text: '中', selectionStart: 1, selectionEnd: 1 });
      await input.send('Input.insertText', { text: '中文' });
      expect(await words()).toBe('Read these words aloud.');
    }
    await page.close();
  });

  test('has nothing that axe objects to, with a dialog open and without', async () => {
    const page = await session.openExtensionPage('/collection.html');
    await textWith(page, 'Words to sort.');
    expect(await accessibilityProblems(page)).toEqual([]);
    await clickOn(page, '.snippet-side input', '');
    await clickOn(page, '.snippet-actions button', 'Evidence');
    await page.waitForSelector('.evidence-body');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.close();
  });

  test('exports, deletes everything once the word is typed, and imports the same again', async () => {
    const page = await session.openExtensionPage('/collection.html');
    await page.bringToFront();
    await textWith(page, 'Words to sort.');
    const before = await storedIn(page);
    expect(before.snippets.length).toBeGreaterThan(2);
    await page.evaluate(catchDownloads);
    await clickOn(page, '.collection-title button', 'Export');
    await clickOn(page, '.collection-dialog button', 'Save file');
    const file = await poll(PATIENCE, () =>
      page.evaluate(() => sessionStorage.getItem('download') ?? undefined),
    );
    await poll(PATIENCE, async () => ((await page.$('dialog')) ? undefined : true));

    await clickOn(page, '.collection-title button', 'Delete everything');
    await page.waitForSelector('.collection-dialog button.danger:disabled');
    // An export is offered first.
    await page.evaluate(() => sessionStorage.removeItem('download'));
    await clickOn(page, '.collection-dialog button', 'Save a backup first');
    const backup = await poll(PATIENCE, () =>
      page.evaluate(() => sessionStorage.getItem('download') ?? undefined),
    );
    expect(JSON.parse(backup ?? '').snippets).toEqual(JSON.parse(file ?? '').snippets);
    await page.type('.collection-dialog input[type=text]', 'delete');
    await clickOn(page, '.collection-dialog button.danger', '');
    await textWith(page, 'Nothing is saved yet');
    expect(await storedIn(page)).toEqual({ snippets: [], folders: [] });

    const folder = await mkdtemp(join(tmpdir(), 'collection-'));
    await writeFile(join(folder, 'good.json'), file ?? '');
    await writeFile(join(folder, 'bad.json'), (file ?? '').replace(/"revision": \d+/, '"revision": "one"'));
    await clickOn(page, '.collection-title button', 'Import');
    const field = await page.waitForSelector('input[type=file]');
    await field?.uploadFile(join(folder, 'bad.json'));
    expect(await textWith(page, 'cannot be imported')).toContain('revision');
    expect(await storedIn(page)).toEqual({ snippets: [], folders: [] });
    await field?.uploadFile(join(folder, 'good.json'));
    await textWith(page, 'new snippets');
    await clickOn(page, '.collection-dialog button.primary', 'Import');
    await textWith(page, 'snippets imported');
    expect(await storedIn(page)).toEqual(before);
    await rm(folder, { recursive: true });
    await page.close();
  });

  test('every save that was acknowledged is there, and none twice, though the background is killed', async () => {
    const { extensionPage } = session;
    const acknowledged: string[] = [];
    for (let first = 0; first < 1000; first += 50) {
      // Firefox takes its time to start the background again, and what is ended on its way up saves nothing.
      await backgroundAnswers(session);
      const saves = saveMany(extensionPage, first, 50, 1_000);
      await killBackground(session, Math.random() * 600);
      acknowledged.push(...(await saves));
    }
    const { snippets } = await storedIn(extensionPage);
    const stored = snippets.filter(({ quote }) => quote?.exact.startsWith('Killed in the act'));
    const ids = new Set(stored.map(({ id }) => id));
    // Many are lost with the background; were it nearly all, this would say little.
    expect(acknowledged.length).toBeGreaterThan(20);
    expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
    expect(new Set(stored.map(({ quote }) => quote?.exact)).size).toBe(stored.length);
  }, 120_000);
});
