/** `npm run bench -- collection`: the collection page with 10,000 snippets, in Chromium, in the built extension. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { toRow } from '../../data/collection/database.ts';
import { collectionJson } from '../../data/collection/export/collection-json.ts';
import { launchWithExtension } from '../../scripts/browsers/launch.ts';
import { makeProfile } from '../../scripts/browsers/profile.ts';
import { buildExtension, extensionFolder } from '../../scripts/build-extension.ts';
import { makeSnippets } from './collection/snippets.ts';
import { measureWork, type Work } from './collection/work.ts';

const NUMBER = 10_000;
const RUNS = 5;
/** In the order of the dialog. */
const FORMATS = ['json', 'docx', 'html', 'markdown', 'csv', 'csl', 'bibtex', 'ris', 'annotations'];

const { code, output } = await buildExtension('chromium');
if (code !== 0) throw new Error(output);
const profile = await makeProfile();
const extension = await launchWithExtension({
  browser: 'chromium',
  headless: true,
  profile: profile.path,
  extensionDir: extensionFolder('chromium'),
});
try {
  const empty = await extension.openExtensionPage('/collection.html');
  await empty.waitForSelector('.collection-message');
  const rows = await Promise.all(makeSnippets(NUMBER).map(toRow));
  for (let at = 0; at < rows.length; at += 1000) await empty.evaluate(put, rows.slice(at, at + 1000));
  await empty.close();

  const opened: number[] = [];
  const searchedEarly: number[] = [];
  const searched: number[] = [];
  const scrolled: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await extension.openExtensionPage('/collection.html');
    opened.push(await page.evaluate(whenShown));
    // A word a run, so that nothing is found in what an earlier one left.
    searchedEarly.push(await page.evaluate(searchUntilAnswered, `station ${run + 1}`));
    await page.evaluate(search, '');
    searched.push(await page.evaluate(search, `camera ${run + 1}`));
    await page.evaluate(search, '');
    scrolled.push(await page.evaluate(scroll));
    if (run === RUNS - 1) {
      await measureExports(page);
      await measureImport(page);
    }
    await page.close();
  }
  row(`open, until the first of ${NUMBER} is shown`, opened);
  row('search at once, until all is read and answered', searchedEarly);
  row('search, key press until painted', searched);
  row('scroll, longest frame over 100 windows', scrolled);
} finally {
  await extension.close();
  await profile.remove();
}

async function measureExports(page: Page): Promise<void> {
  // What is saved is not wanted.
  await page.evaluate(() => {
    HTMLAnchorElement.prototype.click = () => {};
  });
  for (const [index, format] of FORMATS.entries()) {
    await press(page, '.collection-title button', 1);
    await press(page, 'input[name=format]', index);
    const over = { selector: 'dialog', isThere: false };
    workRow(
      `export as ${format}`,
      await measureWork(page, over, () => press(page, '.collection-dialog button.primary')),
    );
  }
}

/** Of as many as there are already, all of them new. */
async function measureImport(page: Page): Promise<void> {
  const path = join(profile.path, 'backup.json');
  const file = collectionJson(makeSnippets(2 * NUMBER).slice(NUMBER), [], new Date());
  await writeFile(path, file);
  await press(page, '.collection-title button', 0);
  const field = await page.waitForSelector('input[type=file]');
  const shown = { selector: '.import-counts', isThere: true };
  workRow(
    `import of ${(file.length / 1e6).toFixed(0)} MB, until it can be looked at`,
    await measureWork(page, shown, async () => field?.uploadFile(path)),
  );
  const over = { selector: 'dialog', isThere: false };
  workRow(
    'import, until all of it is kept',
    await measureWork(page, over, () => press(page, '.collection-dialog button.primary')),
  );
  await page.waitForFunction(
    (text) => document.body.innerText.includes(text),
    {},
    `${2 * NUMBER} of ${2 * NUMBER}`,
  );
}

/** As a reader does, but without waiting for the pointer. */
async function press(page: Page, selector: string, index = 0): Promise<void> {
  await page.waitForFunction((wanted, at) => document.querySelectorAll(wanted)[at], {}, selector, index);
  await page.$$eval(
    selector,
    (found, at) => {
      const element = found[at];
      if (element instanceof HTMLElement) element.click();
    },
    index,
  );
}

function workRow(name: string, { milliseconds, longestWait }: Work): void {
  console.log(
    `${name.padEnd(50)}${milliseconds.toFixed(0).padStart(7)} ms, the page busy for ${longestWait.toFixed(0)} ms at most`,
  );
}

function row(name: string, times: number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  console.log(
    `${name.padEnd(50)}${median.toFixed(0).padStart(7)} ms${times.length > 1 ? ` (median of ${times.length})` : ''}`,
  );
}

// ---- run in the page ----

async function put(all: object[]): Promise<void> {
  const db = await new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open('collection');
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const transaction = db.transaction('snippets', 'readwrite');
  for (const one of all) transaction.objectStore('snippets').put(one);
  await new Promise((done) => {
    transaction.oncomplete = done;
  });
  db.close();
}

/** Milliseconds from the navigation to the first snippet. */
async function whenShown(): Promise<number> {
  while (!document.querySelector('.snippet')) await new Promise((done) => requestAnimationFrame(done));
  return performance.now();
}

async function search(words: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('input[type=search]');
  if (!field) throw new Error('There is no search field.');
  const begun = performance.now();
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  return performance.now() - begun;
}

/** For words typed before everything has been read: until they are answered. */
async function searchUntilAnswered(words: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('input[type=search]');
  const said = document.querySelector('.collection-tools [role=status]');
  if (!field || !said) throw new Error('There is no search field.');
  const begun = performance.now();
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  // All ten thousand are shown until there is an answer.
  while (!/^\d{1,4} of \d{5}/.test(said.textContent))
    await new Promise((done) => requestAnimationFrame(done));
  return performance.now() - begun;
}

async function scroll(): Promise<number> {
  let longest = 0;
  for (let window = 0; window < 100; window++) {
    const begun = performance.now();
    scrollBy(0, innerHeight);
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    longest = Math.max(longest, performance.now() - begun);
  }
  scrollTo(0, 0);
  return longest;
}
