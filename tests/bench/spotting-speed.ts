/**
 * `npm run bench -- spotting-speed [FOLDER]`: how long it takes to mark pages, as a ratio to a bare walk over their
 * text, in Chromium: the project's own pages, and the saved pages in a folder where one is named.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { termsOf } from '../../data/corpus/terms-of.ts';
import { launchBrowser } from '../../scripts/browsers/launch.ts';
import { makeProfile } from '../../scripts/browsers/profile.ts';
import { buildPack } from '../../scripts/corpus/build-pack.ts';
import { compileTerms } from '../../spotting/terms/compile.ts';
import { bundleForPage, PAGE_MODULE } from '../browser/support/bundle.ts';
import type * as speed from './spotting/speed.page.ts';

/** Fresh pages for each figure; the quickest counts, since whatever else the machine does only adds. */
const FRESH_PAGES = 3;
const WARM_RUNS = 6;

const folders = [
  fileURLToPath(new URL('../pages', import.meta.url)),
  ...process.argv.slice(2).map((name) => resolve(name)),
];
const { pack } = await buildPack(fileURLToPath(new URL('../../seeds', import.meta.url)));
const terms = (pack?.entities ?? []).flatMap(termsOf);
const lexicon = compileTerms(terms, {});
const script = await bundleForPage(fileURLToPath(new URL('./spotting/speed.page.ts', import.meta.url)));
const profile = await makeProfile();
const browser = await launchBrowser({ browser: 'chromium', headless: true, profile: profile.path });

console.log(`${terms.length} aliases; ratios to a bare walk over the same text in a fresh page`);
const sums = { walk: 0, cold: 0, warm: 0, expression: 0 };
for (const file of await pages()) {
  const html = await readFile(file, 'utf8');
  const walk = await quickest(html, async (call) => call('walk'));
  const cold = await quickest(html, async (call) => (await call('spot', lexicon, 1))[0] ?? 0);
  const warm = await quickest(html, async (call) =>
    Math.min(...(await call('spot', lexicon, WARM_RUNS)).slice(1)),
  );
  const expression = await quickest(html, async (call) =>
    call(
      'oneExpression',
      terms.map(({ text }) => text),
    ),
  );
  print(file.split('/').at(-1) ?? file, walk, cold, warm, expression);
  sums.walk += walk;
  sums.cold += cold;
  sums.warm += warm;
  sums.expression += expression;
}
print('all', sums.walk, sums.cold, sums.warm, sums.expression);
await browser.close();
await profile.remove();

async function pages(): Promise<string[]> {
  const lists = await Promise.all(
    folders.map(async (folder) => (await readdir(folder)).map((name) => join(folder, name))),
  );
  return lists.flat().filter((name) => name.endsWith('.html'));
}

type Call = <K extends keyof typeof speed>(
  name: K,
  ...parameters: Parameters<(typeof speed)[K]>
) => Promise<ReturnType<(typeof speed)[K]>>;

async function quickest(html: string, measure: (call: Call) => Promise<number>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < FRESH_PAGES; run++) {
    const page = await browser.newPage();
    // The pages' own scripts and pictures are not what is measured.
    await page.setJavaScriptEnabled(false);
    await page.setRequestInterception(true);
    page.on('request', (request) => void request.abort());
    await page.setContent(html, { waitUntil: 'domcontentloaded' });
    await page.evaluate(`${script}\n;globalThis.${PAGE_MODULE} = ${PAGE_MODULE};undefined`);
    best = Math.min(
      best,
      await measure((name, ...parameters) =>
        page.evaluate(
          // What the module's function returns is numbers, which cross as they are.
          (module, key, values) => Reflect.get(Reflect.get(globalThis, module), key)(...values) as never,
          PAGE_MODULE,
          name,
          parameters,
        ),
      ),
    );
    await page.close();
  }
  return best;
}

function print(name: string, walk: number, cold: number, warm: number, expression: number): void {
  const ratios = [cold, warm, expression].map((time) => `${(time / walk).toFixed(2)} ×`.padStart(10));
  console.log(
    `${name.padEnd(30)}${`${walk.toFixed(1)} ms`.padStart(10)}${ratios.join('')}   (walk, cold, warm, one expression)`,
  );
}
