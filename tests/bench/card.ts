/**
 * `npm run bench -- card`: how long after the dwell a card is painted, the first time on a page and later; what its
 * script weighs; what the page's own scrolling and typing cost beside an open card; what 200 cards leave in memory. In
 * Chromium, on the built extension.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { buildExtension, extensionFolder } from '../../scripts/build-extension.ts';
import { Session } from '../e2e/support/session.ts';
import { timeScroll, timeTyping } from './card/page-work.ts';

const PAGES = 10;
const LATER = 5;
const CARDS = 200;
const ROUNDS = 5;
/** The default of the settings, in milliseconds. */
const DWELL = 400;

const built = await buildExtension('chromium');
if (built.code !== 0) throw new Error(built.output);
for (const script of ['card', 'spotter']) {
  const bytes = await readFile(join(extensionFolder('chromium'), 'content-scripts', `${script}.js`));
  console.log(`${script}.js`.padEnd(32), `${(gzipSync(bytes).length / 1024).toFixed(1)} KB gzipped`);
}

const session = new Session('chromium');
await session.start();
try {
  const first: Timing[] = [];
  const later: Timing[] = [];
  for (let count = 0; count < PAGES; count++) {
    const page = await openPage();
    first.push(await timeCard(page));
    for (let again = 0; again < LATER; again++) later.push(await timeCard(page));
    await page.close();
  }
  report('first', first);
  report('later', later);

  await compare('a scrolled frame', timeScroll);
  await compare('a key press', timeTyping);

  const page = await openPage();
  await timeCard(page);
  const before = await heapOf(page);
  for (let count = 1; count <= CARDS; count++) {
    await timeCard(page);
    // In between too: what is kept for good grows on, what is kept once does not.
    if (count % (CARDS / 2) !== 0) continue;
    const grown = (await heapOf(page)) - before;
    console.log(
      `heap after ${count} cards`.padEnd(32),
      `${(grown / 1024).toFixed(0)} KB more than after one`,
    );
  }
} finally {
  await session.stop();
}

/** Prints how soon cards came, and what of that was work: the rest is the wait for the browser's next frame. */
function report(name: string, times: Timing[]): void {
  console.log(`dwell over → painted, ${name}`.padEnd(32), summary(times.map(({ painted }) => painted)));
  console.log('  until it is to be seen'.padEnd(32), summary(times.map(({ shown }) => shown)));
  console.log('  waiting for a frame'.padEnd(32), summary(times.map(({ waited }) => waited)));
  console.log('  laying it out and painting it'.padEnd(32), summary(times.map(({ drawn }) => drawn)));
}

/** What something costs the page beside an open card, against what it costs without, in turns on one page. */
async function compare(name: string, time: (page: Page) => Promise<number[]>): Promise<void> {
  const page = await openPage(
    `<textarea id="field"></textarea>${'<p>Words of the page itself.</p>'.repeat(400)}`,
  );
  const without: number[] = [];
  const beside: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    without.push(...(await time(page)));
    await page.mouse.click(120, 112);
    await page.waitForFunction(() => document.documentElement.children.length === 3);
    beside.push(...(await time(page)));
    if (await page.evaluate(() => document.documentElement.children.length !== 3))
      throw new Error('The card did not stay open.');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.documentElement.children.length === 2);
  }
  const ratio = (at(beside, 0.5) / at(without, 0.5)).toFixed(2);
  console.log(
    `${name}, beside a card`.padEnd(32),
    `${ratio} × without:`,
    summary(beside),
    '/',
    summary(without),
  );
  await page.close();
}

async function openPage(more = ''): Promise<Page> {
  const page = await session.open(
    session.server.serve(
      `<!doctype html><title>t</title><p style="margin: 100px">Huawei was there.</p>${more}`,
    ),
  );
  await session.mentions(page);
  await page.bringToFront();
  return page;
}

/** Milliseconds from the end of the dwell, and the parts that they have. */
interface Timing {
  painted: number;
  shown: number;
  waited: number;
  drawn: number;
}

/** Rests on the mark until its card is painted, then leaves. */
async function timeCard(page: Page): Promise<Timing> {
  const painted = page.evaluate(
    () =>
      new Promise<{ moved: number; shown: number; frame: number; painted: number }>((done) => {
        let moved = 0;
        const onMove = (event: PointerEvent) => {
          // The dwell begins with the first move that is on the mark.
          moved ||= event.timeStamp;
        };
        addEventListener('pointermove', onMove);
        const observer = new MutationObserver(() => {
          // Before the dwell is over a card is laid out, but cut off.
          const card = document.querySelector<HTMLElement>('[popover]');
          if (card?.style.clipPath !== 'none') return;
          observer.disconnect();
          removeEventListener('pointermove', onMove);
          const shown = performance.now();
          requestAnimationFrame(() => {
            const frame = performance.now();
            const channel = new MessageChannel();
            channel.port1.onmessage = () => done({ moved, shown, frame, painted: performance.now() });
            channel.port2.postMessage(null);
          });
        });
        observer.observe(document.documentElement, {
          childList: true,
          subtree: true,
          attributeFilter: ['style'],
        });
      }),
  );
  await page.mouse.move(120, 112);
  const took = await painted;
  await page.keyboard.press('Escape');
  await page.mouse.move(700, 600);
  await page.waitForFunction(() => document.documentElement.children.length === 2);
  const { moved, shown, frame } = took;
  return {
    painted: took.painted - moved - DWELL,
    shown: shown - moved - DWELL,
    waited: frame - shown,
    drawn: took.painted - frame,
  };
}

async function heapOf(page: Page): Promise<number> {
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await client.detach();
  return usedSize;
}

function summary(times: number[]): string {
  return `median ${at(times, 0.5).toFixed(1)} ms, p95 ${at(times, 0.95).toFixed(1)} ms, of ${times.length}`;
}

function at(times: number[], part: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor(part * (sorted.length - 1))] ?? 0;
}
