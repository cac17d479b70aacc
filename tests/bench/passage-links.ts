/**
 * `npm run bench -- passage-links FOLDER [--count N] [--wrong]`: of N links to quotes of the HTML pages in a folder, how
 * many open in Chromium at their words; with the directive made on the page, and with the one guessed from the quote.
 */
import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../../scripts/browsers/launch.ts';
import { startPageServer } from '../../scripts/browsers/page-server.ts';
import { makeProfile } from '../../scripts/browsers/profile.ts';
import type * as links from '../browser/collection/passage-link.page.ts';
import { bundleForPage, PAGE_MODULE } from '../browser/support/bundle.ts';

/** Farther from where the browser should have scrolled than this, in pixels, other words were meant. */
const NEAR = 80;
const SEED = 7;

const { values, positionals } = parseArgs({
  options: { count: { type: 'string', default: '500' }, wrong: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [folder] = positionals;
if (!folder) throw new Error('Say which folder has the pages: npm run bench -- passage-links FOLDER');

const files = (await readdir(folder)).filter((name) => name.endsWith('.html')).sort();
const each = Math.ceil(Number(values.count) / files.length);
const server = await startPageServer([resolve(folder)]);
const profile = await makeProfile();
const browser = await launchBrowser({ browser: 'chromium', headless: true, profile: profile.path });
const module = fileURLToPath(new URL('../browser/collection/passage-link.page.ts', import.meta.url));
const load = `${await bundleForPage(module)}\n;globalThis.${PAGE_MODULE} = ${PAGE_MODULE};undefined`;

console.log(`Links to passages of ${files.length} pages, opened in Chromium\n`);
for (const made of [true, false]) {
  let right = 0;
  let all = 0;
  let directives = 0;
  for (const file of files) {
    const address = `${server.origin}/${encodeURIComponent(file)}`;
    for (const { quote, address: link, hasDirective } of await linksOf(address, made)) {
      all++;
      directives += Number(hasDirective);
      const distance = link === undefined ? Number.POSITIVE_INFINITY : await distanceAt(link, quote);
      if (distance <= NEAR) right++;
      else if (values.wrong)
        console.log(`${file}, ${Math.round(distance)} px off: ${link}\n  ${quote.exact}`);
    }
  }
  const share = ((100 * right) / all).toFixed(2);
  const how = made ? `made on the page (${directives} of ${all} could be)` : 'guessed from the quote';
  console.log(`${how}: ${right} of ${all} lead to their words (${share} %)`);
}
await browser.close();
await profile.remove();
await server.close();

async function linksOf(address: string, withDirective: boolean): Promise<links.Link[]> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await page.evaluate(load);
  const made = await page.evaluate(
    (name, ...parameters) => {
      const module: typeof links = Reflect.get(globalThis, name);
      return module.makeLinks(...parameters);
    },
    PAGE_MODULE,
    each,
    SEED,
    withDirective,
  );
  await page.close();
  return made;
}

/** Opens a link in a tab of its own, as a reader does, and measures where it leads. */
async function distanceAt(link: string, quote: links.Link['quote']): Promise<number> {
  const page = await browser.newPage();
  await page.goto(link, { waitUntil: 'load' });
  await page.evaluate(load);
  const distance = await page.evaluate(
    (name, saved) => {
      const module: typeof links = Reflect.get(globalThis, name);
      // The browser scrolls to a passage when it draws the page.
      return new Promise<number>((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => done(module.distanceFrom(saved)))),
      );
    },
    PAGE_MODULE,
    quote,
  );
  await page.close();
  return distance;
}
