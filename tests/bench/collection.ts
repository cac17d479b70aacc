/** `npm run bench:collection`: the collection page with 10,000 snippets, in Chromium, in the built extension. */
import type { Page } from 'puppeteer-core';
import { toRow } from '../../data/collection/database.ts';
import { launchWithExtension } from '../../scripts/browsers/launch.ts';
import { makeProfile } from '../../scripts/browsers/profile.ts';
import { buildExtension, extensionFolder } from '../../scripts/build-extension.ts';
import { makeSnippets } from './collection/snippets.ts';

const NUMBER = 10_000;
const RUNS = 5;
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
    if (run === RUNS - 1) await measureExports(page);
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
  for (const [index, format] of FORMATS.entries())
    row(`export as ${format}`, [await page.evaluate(exportAs, index)]);
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

async function exportAs(format: number): Promise<number> {
  const click = (selector: string, index: number) => {
    const element = document.querySelectorAll<HTMLElement>(selector)[index];
    if (!element) throw new Error(`There is no ${selector}.`);
    element.click();
  };
  const tick = () => new Promise((done) => setTimeout(done, 20));
  HTMLAnchorElement.prototype.click = () => {};
  click('.collection-title button', 1);
  await tick();
  click('input[name=format]', format);
  await tick();
  const begun = performance.now();
  click('.collection-dialog button.primary', 0);
  while (document.querySelector('dialog')) await new Promise((done) => setTimeout(done, 5));
  return performance.now() - begun;
}
