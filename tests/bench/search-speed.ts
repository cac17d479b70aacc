/** `npm run bench -- search-speed`: key press to results in real browsers, for the bundled corpus and a large one. */

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BROWSER_KINDS, type BrowserKind } from '../../scripts/browsers/find.ts';
import { launchBrowser } from '../../scripts/browsers/launch.ts';
import { startPageServer } from '../../scripts/browsers/page-server.ts';
import { makeProfile } from '../../scripts/browsers/profile.ts';
import { buildPack } from '../../scripts/corpus/build-pack.ts';
import { bundleForPage, PAGE_MODULE } from '../browser/support/bundle.ts';
import type * as inPage from './search/in-page.page.ts';
import { QUERIES } from './search/queries.ts';

/** Entities and facts in all, and the milliseconds that 95 of 100 key presses have to stay within. */
const SIZES = [
  { entries: 0, name: 'bundled corpus', bar: 16 },
  { entries: 100_000, name: '100,000 entries', bar: 50 },
];

const { pack } = await buildPack(join(import.meta.dirname, '../../seeds'));
if (!pack) throw new Error('The corpus has errors; `npm run corpus` lists them.');
const script = await bundleForPage(fileURLToPath(new URL('./search/in-page.page.ts', import.meta.url)));
const queries = QUERIES.map(({ query }) => query);

console.log('                                 stored in      median         p95    bar');
for (const kind of BROWSER_KINDS) await timeIn(kind);

async function timeIn(kind: BrowserKind): Promise<void> {
  const profile = await makeProfile();
  const server = await startPageServer([]);
  const browser = await launchBrowser({ browser: kind, headless: true, profile: profile.path });
  try {
    const page = await browser.newPage();
    await page.goto(server.serve('<!doctype html><title>Bench</title>'));
    await page.evaluate(`${script}\n;globalThis.${PAGE_MODULE} = ${PAGE_MODULE};undefined`);
    const call = (code: string) => page.evaluate(`${PAGE_MODULE}.${code}`);
    for (const { entries, name, bar } of SIZES) {
      const stored = (await call(`store(${JSON.stringify(pack)}, ${entries})`)) as Awaited<
        ReturnType<typeof inPage.store>
      >;
      await call(`timeKeyPresses(${JSON.stringify(queries.slice(0, 10))})`);
      const times = (await call(`timeKeyPresses(${JSON.stringify(queries)})`)) as Awaited<
        ReturnType<typeof inPage.timeKeyPresses>
      >;
      times.sort((a, b) => a - b);
      const share = (part: number) =>
        `${(times[Math.floor(times.length * part)] ?? Number.NaN).toFixed(1)} ms`;
      console.log(
        `${`${kind}, ${name}`.padEnd(30)}${`${(stored / 1000).toFixed(1)} s`.padStart(12)}${share(0.5).padStart(12)}${share(0.95).padStart(12)}${`${bar} ms`.padStart(7)}`,
      );
    }
  } finally {
    await browser.close();
    await server.close();
    await profile.remove();
  }
}
