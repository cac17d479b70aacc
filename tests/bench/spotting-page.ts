/**
 * `npm run bench:spotting-page`: what the built extension costs a page, in Chromium: bytes of its script, the longest
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

/** Runs of the to-do list on each side, one beside the other; the first of each warms up. */
const PAIRS = 21;
const PATIENCE = 60_000;
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
const plain = await launchBrowser({ browser: 'chromium', headless: true, profile: profile.path });
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
  await plain.close();
  await profile.remove();
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

/** How long anything else on the page has to wait at most from the moment that marking is switched on. */
async function timeLongPage(): Promise<void> {
  await storeSettings(session.extensionPage, { on: false });
  const page = await session.open(
    session.server.serve(`<!doctype html><html lang="en"><title>t</title><body>${SECTION.repeat(SECTIONS)}`),
  );
  await page.bringToFront();
  const waiting = page.evaluate(async () => {
    const tasks: number[] = [];
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: 'longtask' });
    const { port1, port2 } = new MessageChannel();
    const gaps: number[] = [];
    let last = performance.now();
    await new Promise<void>((done) => {
      port1.onmessage = () => {
        const now = performance.now();
        gaps.push(now - last);
        last = now;
        if (CSS.highlights.has('term')) setTimeout(done, 500);
        else port2.postMessage(null);
      };
      port2.postMessage(null);
    });
    return { longest: Math.max(...gaps), tasks, time: gaps.reduce((sum, gap) => sum + gap, 0) };
  });
  await storeSettings(session.extensionPage, {});
  const { longest, tasks, time } = await waiting;
  print(
    '10 MB page',
    `longest wait ${longest.toFixed(1)} ms, tasks over 50 ms: ${tasks.length ? tasks.map((task) => `${task} ms`).join(', ') : 'none'}; marked after ${(time / 1000).toFixed(1)} s`,
  );
  await page.close();
}

/** The work on a to-do list, with the extension and without in turns. */
async function timeTodo(what: string, words: string): Promise<void> {
  const html = '<!doctype html><html lang="en"><title>t</title><body>';
  const [ours, others]: [number[], number[]] = [[], []];
  const [withIt, without] = await Promise.all(
    [session.extensionPage.browser(), plain].map((browser) => openTodo(browser, session.server.serve(html))),
  );
  for (let pair = 0; pair < PAIRS; pair++) {
    for (const [page, times] of [
      [withIt, ours],
      [without, others],
    ] as const) {
      if (!page) continue;
      await page.bringToFront();
      const time = await page.evaluate(
        (name, text) => Reflect.get(globalThis, name).work(text),
        PAGE_MODULE,
        words,
      );
      if (pair > 0) times.push(Number(time));
    }
  }
  await withIt?.close();
  await without?.close();
  print(
    `to-do list, ${what}`,
    `${median(ours).toFixed(1)} ms with, ${median(others).toFixed(1)} ms without: ${(median(others) / median(ours)).toFixed(3)} of the speed`,
  );
}

async function openTodo(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.evaluate(`${todo}\n;globalThis.${PAGE_MODULE} = ${PAGE_MODULE};undefined`);
  return page;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function print(what: string, value: string): void {
  console.log(what.padEnd(40), value);
}

declare const chrome: { storage: { local: { get(keys: string[]): Promise<unknown> } } };
