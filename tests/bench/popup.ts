/**
 * `npm run bench -- popup`: the built extension's own pages in real browsers. Popup opened to ready for typing; key
 * press to results in the document, and to their paint, which comes with a frame of the browser's; and importing a
 * large pack with the options page, which must stay responsive.
 */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { BROWSER_KINDS, type BrowserKind } from '../../scripts/browsers/find.ts';
import { type ExtensionBrowser, launchWithExtension } from '../../scripts/browsers/launch.ts';
import { makeProfile } from '../../scripts/browsers/profile.ts';
import { buildExtension, extensionFolder } from '../../scripts/build-extension.ts';
import { buildPack } from '../../scripts/corpus/build-pack.ts';
import { growPack } from './search/grow.ts';
import { QUERIES } from './search/queries.ts';

const ENTRIES = 100_000;
const OPENINGS = 15;
/** Queries typed into one popup; a browser gives up on a call of more than three minutes. */
const TYPED_IN_ONE = 40;
/** The least that can be typed into: what opening it takes is the browser's own part of opening the popup. */
const LEAST = '<!doctype html><title>Least</title><h1>Least</h1><input role="combobox" autofocus>';

const { pack } = await buildPack(join(import.meta.dirname, '../../seeds'));
if (!pack) throw new Error('The corpus has errors; `npm run corpus` lists them.');
// Only what is made up: the rest comes with the extension.
const bundled = new Set([...pack.entities, ...pack.facts].map(({ id }) => id));
const grown = growPack(pack, ENTRIES + pack.entities.length);
const source = {
  ...(pack.sources[0] ?? { authors: [], kind: 'news' as const }),
  id: 'made',
  title: 'Made',
  publisher: 'Made',
};
const large = {
  ...grown,
  id: 'large',
  sources: [source],
  entities: grown.entities.filter(({ id }) => !bundled.has(id)),
  facts: grown.facts.filter(({ id }) => !bundled.has(id)).map((fact) => ({ ...fact, source: 'made' })),
  disputes: [],
};
const file = join(tmpdir(), `large-${process.pid}.json`);
await writeFile(file, JSON.stringify(large));

console.log('                                                  median         p95     bar');
try {
  for (const kind of BROWSER_KINDS) await timeIn(kind);
} finally {
  await rm(file);
}

async function timeIn(kind: BrowserKind): Promise<void> {
  const { code, output } = await buildExtension(kind);
  if (code !== 0) throw new Error(output);
  const folder = await mkdtemp(join(tmpdir(), 'extension-'));
  await cp(extensionFolder(kind), folder, { recursive: true });
  await writeFile(join(folder, 'least.html'), LEAST);
  const profile = await makeProfile();
  const browser = await launchWithExtension({
    browser: kind,
    headless: true,
    profile: profile.path,
    extensionDir: folder,
  });
  try {
    const page = await browser.openExtensionPage('/options.html');
    // The first opening waits for the corpus to be loaded.
    await openPage(browser, '/popup.html');
    const [opened, least]: [number[], number[]] = [[], []];
    for (let n = 0; n < OPENINGS; n++) {
      opened.push(await openPage(browser, '/popup.html'));
      least.push(await openPage(browser, '/least.html'));
    }
    row(`${kind}, popup opened, can type`, opened, '100 ms');
    row(`${kind}, a page with a field alone, in turns`, least, '');
    await page.bringToFront();
    await timeKeys(kind, page, 'bundled corpus', '16 ms');
    const { seconds, longest } = await importLarge(page);
    console.log(
      `${`${kind}, import of 100,000 entities`.padEnd(44)}${`${seconds.toFixed(1)} s`.padStart(12)}${'15 s'.padStart(20)}`,
    );
    console.log(
      `${`${kind}, longest wait of the page meanwhile`.padEnd(44)}${`${longest.toFixed(0)} ms`.padStart(12)}`,
    );
    await timeKeys(kind, page, '100,000 entities', '50 ms');
  } finally {
    await browser.close();
    await profile.remove();
    await rm(folder, { recursive: true });
  }
}

function row(name: string, times: number[], bar: string): void {
  times.sort((a, b) => a - b);
  const share = (part: number) => `${(times[Math.floor(times.length * part)] ?? Number.NaN).toFixed(1)} ms`;
  console.log(`${name.padEnd(44)}${share(0.5).padStart(12)}${share(0.95).padStart(12)}${bar.padStart(8)}`);
}

/**
 * Opens a page of the extension in a tab of its own; the milliseconds from the beginning of its navigation until it is
 * first painted. The field stands in the page as it is sent, and the browser gives it the focus before that paint, so
 * that letters go into it from then on. Making the window is not in there.
 */
async function openPage(browser: ExtensionBrowser, path: string): Promise<number> {
  const page = await browser.openExtensionPage(path);
  const painted = await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  );
  const hasFocus = await page.evaluate(() => document.activeElement?.role === 'combobox');
  const taken = hasFocus ? Number(await painted.jsonValue()) : Number.NaN;
  await page.close();
  return taken;
}

async function timeKeys(kind: BrowserKind, page: Page, corpus: string, bar: string): Promise<void> {
  const presses: KeyPress[] = [];
  for (let from = 0; from < QUERIES.length; from += TYPED_IN_ONE)
    presses.push(...(await pressKeys(page, QUERIES.slice(from, from + TYPED_IN_ONE))));
  row(
    `${kind}, key press, ${corpus}`,
    presses.map(({ found }) => found),
    bar,
  );
  row(
    `${kind}, until painted, ${corpus}`,
    presses.map(({ painted }) => painted),
    '',
  );
}

/** Milliseconds from a key press. */
interface KeyPress {
  found: number;
  painted: number;
}

/**
 * Types labelled queries letter by letter into a popup; the milliseconds until the results are in the document,
 * and until the browser has painted them. Each key press is a task of its own, as those of a keyboard are, and comes
 * a frame after the results of the last are painted, as even fast typists let it.
 */
function pressKeys(page: Page, labelled: { query: string }[]): Promise<KeyPress[]> {
  return page.evaluate(
    async (queries) => {
      const frame = document.createElement('iframe');
      frame.src = '/popup.html';
      frame.width = '400';
      frame.height = '600';
      document.body.append(frame);
      const field = () => frame.contentDocument?.querySelector<HTMLInputElement>('[role=combobox]');
      const list = () => frame.contentDocument?.querySelector('[role=listbox]');
      const turn = () =>
        new Promise((done) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = done;
          port2.postMessage(null);
        });
      const type = async (text: string) => {
        const input = field();
        if (!input) throw new Error('The popup has no search field.');
        const start = performance.now();
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await turn();
        while (list()?.ariaBusy !== 'false') await turn();
        const found = performance.now() - start;
        await new Promise(requestAnimationFrame);
        await turn();
        const painted = performance.now() - start;
        await new Promise(requestAnimationFrame);
        await turn();
        return { found, painted };
      };
      while (!field()) await new Promise((done) => setTimeout(done, 10));
      // The first words wait for what is read when the popup opens.
      await type('hua');
      const taken: KeyPress[] = [];
      for (const query of queries)
        for (let length = 1; length <= query.length; length++) taken.push(await type(query.slice(0, length)));
      frame.remove();
      return taken;
    },
    labelled.map(({ query }) => query),
  );
}

/** Imports the large pack; how long that takes, and how long at most the page's own timers had to wait. */
async function importLarge(page: Page): Promise<{ seconds: number; longest: number }> {
  const input = await page.waitForSelector('.options-packs input[type=file]');
  await page.evaluate(() => {
    let last = performance.now();
    let longest = 0;
    setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
      document.documentElement.dataset['longest'] = String(longest);
    }, 10);
  });
  const start = performance.now();
  await input?.uploadFile(file);
  for (;;) {
    const [said, longest] = await page.evaluate(
      () =>
        [
          document.querySelector('.options-packs')?.textContent ?? '',
          Number(document.documentElement.dataset['longest']),
        ] as const,
    );
    if (said.includes('cannot be added')) throw new Error(said);
    if (said.includes('Added “')) return { seconds: (performance.now() - start) / 1000, longest };
    await new Promise((done) => setTimeout(done, 100));
  }
}
