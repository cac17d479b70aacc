/**
 * `npm run bench -- spotting-page`: what the built extension costs a page, in Chromium: bytes of its script, the longest
 * time that a page of ten megabytes has to wait, heap, changes to the page, and a day's work on a to-do list with the
 * extension and without.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'puppeteer-core';
import { LEXICON_KEY } from '../../data/settings/storage.ts';
import { launchBrowser } from '../../scripts/browsers/launch.ts';
import { poll } from '../../scripts/browsers/poll.ts';
import { makeProfile } from '../../scripts/browsers/profile.ts';
import { buildExtension, extensionFolder } from '../../scripts/build-extension.ts';
import { bundleForPage, PAGE_MODULE } from '../browser/support/bundle.ts';
import { painted } from '../e2e/support/painted.ts';
import { Session } from '../e2e/support/session.ts';
import { storeSettings } from '../e2e/support/settings.ts';
import { readShare, type Share } from './spotting/trace.ts';

/** How often the work on the to-do list is done in each browser. */
const TURNS = 24;
/** Milliseconds; the browser's own rule is half a minute. */
const SLEEPS_AFTER = 40_000;
const PATIENCE = 60_000;
const TRACED = { categories: ['toplevel', 'devtools.timeline'] };
/** Ten megabytes: as many sections of 8 KB. */
const SECTIONS = 1250;
const SECTION = `<h2>News</h2>${'<p>A line about nothing much, of some length, <a href="#x">with a link</a> in it.</p>'.repeat(90)}<p>Huawei</p>`;
const article = await readFile(
  fileURLToPath(new URL('../pages/sample-article.html', import.meta.url)),
  'utf8',
);
const todo = await bundleForPage(fileURLToPath(new URL('./spotting/todo.page.ts', import.meta.url)));

const built = await buildExtension('chromium');
if (built.code !== 0) throw new Error(built.output);
const script = await readFile(join(extensionFolder('chromium'), 'content-scripts', 'spotter.js'));
print('script on every page', `${script.length} bytes, ${gzipSync(script, { level: 9 }).length} gzipped`);

const session = new Session('chromium');
await session.start();
const profile = await makeProfile();
const alsoProfile = await makeProfile();
const plain = await launchBrowser({ browser: 'chromium', headless: true, profile: profile.path });
const alsoPlain = await launchBrowser({ browser: 'chromium', headless: true, profile: alsoProfile.path });
try {
  // The first visit waits for the whole corpus.
  await session.mentions(await session.open('sample-article.html'));
  await timeRead();
  await countChanges();
  await weighHeap();
  await timeLongPage();
  await timeTodo('no entry has a mention', 'Something to do');
  await timeTodo('every entry has one', 'Ask Huawei about');
} finally {
  await session.stop();
  await Promise.all([plain.close(), alsoPlain.close()]);
  await Promise.all([profile.remove(), alsoProfile.remove()]);
}

/** How long it takes to read what every page reads. */
async function timeRead(): Promise<void> {
  const times = await session.extensionPage.evaluate(async (key) => {
    const all: number[] = [];
    for (let time = 0; time < 20; time++) {
      const start = performance.now();
      await chrome.storage.local.get([key, 'settings']);
      all.push(performance.now() - start);
    }
    return all;
  }, LEXICON_KEY);
  print('lexicon and settings read', `${median(times).toFixed(1)} ms`);
}

/** Every change to the page's DOM from its very beginning, beside those of its own parser. */
async function countChanges(): Promise<void> {
  const address = session.server.serve(article);
  const read = async (browser: Browser, isMarked: boolean) => {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const changes: string[] = [];
      new MutationObserver((records) => {
        if (document.readyState === 'complete') changes.push(...records.map(({ type }) => type));
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      Object.assign(globalThis, { changes });
    });
    await page.goto(address);
    if (isMarked) await poll(PATIENCE, async () => (await painted(page)).length > 0 || undefined);
    const marks = (await painted(page)).length;
    const changes: number = await page.evaluate(() => Reflect.get(globalThis, 'changes').length);
    const html = await page.content();
    await page.close();
    return { marks, changes, html };
  };
  const ours = await read(session.extensionPage.browser(), true);
  const others = await read(plain, false);
  const verdict = ours.html === others.html ? 'the same' : 'NOT the same';
  print(
    'changes to the DOM',
    `${ours.changes} with ${ours.marks} marks; serialised, the page is ${verdict} as without`,
  );
}

/** What the page's process holds after a garbage collection. */
async function weighHeap(): Promise<void> {
  const address = session.server.serve(article);
  const weigh = async (browser: Browser, isMarked: boolean) => {
    const page = await browser.newPage();
    await page.goto(address);
    if (isMarked) await poll(PATIENCE, async () => (await painted(page)).length > 0 || undefined);
    const cdp = await page.createCDPSession();
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    await page.close();
    return usedSize / 1024;
  };
  const ours = await weigh(session.extensionPage.browser(), true);
  const others = await weigh(plain, false);
  print('heap of an article', `${ours.toFixed(0)} KB with, ${others.toFixed(0)} KB without`);
}

/** The longest that the spotter keeps a page of ten megabytes busy at one go, from when marking is switched on. */
async function timeLongPage(): Promise<void> {
  await storeSettings(session.extensionPage, { on: false });
  const page = await session.open(
    session.server.serve(`<!doctype html><html lang="en"><title>t</title><body>${SECTION.repeat(SECTIONS)}`),
  );
  await page.bringToFront();
  await page.tracing.start(TRACED);
  const start = performance.now();
  await storeSettings(session.extensionPage, {});
  await page.waitForFunction(() => CSS.highlights.has('term'), { timeout: PATIENCE, polling: 100 });
  const time = performance.now() - start;
  // One more moment for what follows the marks.
  await new Promise((done) => setTimeout(done, 500));
  const { longest } = await share(page);
  print(
    '10 MB page, longest task of ours',
    `${longest.toFixed(1)} ms; marked after ${(time / 1000).toFixed(1)} s`,
  );
  await page.close();
}

/**
 * The work on a to-do list: with the extension, and in two browsers without it, in turns. How far those two are apart
 * tells what the figure is worth. What is timed is how long the page's main thread was at work, so that other programs
 * on the machine don't count.
 */
async function timeTodo(what: string, words: string): Promise<void> {
  const address = session.server.serve('<!doctype html><html lang="en"><title>t</title><body>');
  const browsers = [session.extensionPage.browser(), plain, alsoPlain];
  const todos = await Promise.all(browsers.map((browser) => openTodo(browser, address)));
  const [marked] = todos;
  if (!marked) throw new Error('There is no page.');
  // The background goes to sleep when nothing has happened for so long; its work is not the page's.
  await new Promise((done) => setTimeout(done, SLEEPS_AFTER));
  const work = async ({ page, busy }: Todo) => {
    await page.bringToFront();
    const before = await busy();
    await page.evaluate((name, text) => Reflect.get(globalThis, name).work(text), PAGE_MODULE, words);
    return (await busy()) - before;
  };
  const ratios: { ours: number[]; control: number[] } = { ours: [], control: [] };
  for (let turn = 0; turn < TURNS; turn++) {
    const times: number[] = [];
    for (const todo of todos) times.push(await work(todo));
    const [ours = 0, without = 0, control = 0] = times;
    ratios.ours.push(without / ours);
    ratios.control.push(without / control);
  }
  await marked.page.tracing.start(TRACED);
  for (let turn = 0; turn < TURNS / 4; turn++) await work(marked);
  const { part } = await share(marked.page);
  for (const { page } of todos) await page.close();
  print(
    `to-do list, ${what}`,
    `${median(ratios.ours).toFixed(2)} of the speed without (${median(ratios.control).toFixed(2)} in another browser without); ${(part * 100).toFixed(1)} % of the page's work is our script's`,
  );
}

interface Todo {
  page: Page;
  /** How long the main thread has been at work so far, in milliseconds. */
  busy(): Promise<number>;
}

async function openTodo(browser: Browser, address: string): Promise<Todo> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.evaluate(`${todo}\n;globalThis.${PAGE_MODULE} = ${PAGE_MODULE};undefined`);
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  return { page, busy };
}

async function share(page: Page): Promise<Share> {
  return readShare((await page.tracing.stop()) ?? new Uint8Array(), '/spotter.js');
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function print(what: string, value: string): void {
  console.log(what.padEnd(40), value);
}

declare const chrome: { storage: { local: { get(keys: string[]): Promise<unknown> } } };
