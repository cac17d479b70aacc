/**
 * `npm run bench -- metadata FOLDER [--wrong]`: how well author, date and title of pages are read, on pages whose
 * answers are known: `dates.json` and `bylines.json` with the pages in folders of the same names, and `metadata.jsonl`.
 * The pages are parsed by Chromium and read by the very code that the extension runs.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { launchBrowser } from '../../scripts/browsers/launch.ts';
import { makeProfile } from '../../scripts/browsers/profile.ts';
import type * as metadata from '../browser/collection/metadata.page.ts';
import { bundleForPage, PAGE_MODULE } from '../browser/support/bundle.ts';
import { type PageRow, readPages, readSmall } from './metadata/read-set.ts';
import { judgeAuthors, judgeDate, judgeTitle, type Verdict } from './metadata/score.ts';

type Description = ReturnType<typeof metadata.describeHtml>;
/** Pages that are read at once. */
const BATCH = 10;
// A page without an address of its own, as saved files are.
const NO_ADDRESS = 'https://page.example/story';

const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
if (!folder) {
  console.log('No folder of pages was given: npm run bench -- metadata FOLDER. Nothing was measured.');
  process.exit(0);
}
const showsWrong = process.argv.includes('--wrong');
const profile = await makeProfile();
const browser = await launchBrowser({ browser: 'chromium', headless: true, profile: profile.path });
try {
  const page = await browser.newPage();
  const file = fileURLToPath(new URL('../browser/collection/metadata.page.ts', import.meta.url));
  await page.evaluate(`${await bundleForPage(file)}\n;globalThis.${PAGE_MODULE} = ${PAGE_MODULE};undefined`);
  await measure(page, folder);
} finally {
  await browser.close();
  await profile.remove();
}

async function measure(page: Page, from: string): Promise<void> {
  const dated = await describeAll(page, readPages(from, 'dates'));
  print(
    'dates',
    dated.map(([row, read]) => [row, judgeDate(row, read), row.published, read.published]),
  );
  const bylined = await describeAll(page, readPages(from, 'bylines'));
  print(
    'authors',
    bylined.map(([row, read]) => [row, judgeAuthors(row, read), row.byline, read.authors.join(' + ')]),
  );
  print(
    'titles',
    bylined.map(([row, read]) => [row, judgeTitle(row, read), row.title, read.title]),
  );
  const small = readSmall(from);
  const answers = await describe(
    page,
    small.map(({ html, url }) => ({ html, url: url ?? NO_ADDRESS })),
  );
  const failed = small.filter(({ expect }, index) =>
    Object.entries(expect).some(
      ([field, value]) =>
        JSON.stringify(Reflect.get(answers[index] ?? {}, field) ?? null) !== JSON.stringify(value),
    ),
  );
  console.log(`small pages: ${small.length - failed.length} of ${small.length}`);
  for (const { kind } of failed) console.log(`  not read: ${kind}`);
}

function print(field: string, rows: [PageRow, Verdict, unknown, unknown][]): void {
  if (rows.length === 0) return;
  const count = (...verdicts: Verdict[]) => rows.filter(([, verdict]) => verdicts.includes(verdict)).length;
  const known = count('right', 'wrong', 'incomplete', 'missed');
  const precision = count('right') / Math.max(1, count('right', 'wrong', 'incomplete'));
  const recall = count('right') / Math.max(1, known);
  const f = (2 * precision * recall) / Math.max(Number.EPSILON, precision + recall);
  console.log(
    `${field.padEnd(8)} ${known} pages: right ${count('right')}, wrong ${count('wrong')}, ` +
      `incomplete ${count('incomplete')}, missed ${count('missed')}; given though the set has none ${count('spurious')}\n` +
      `         precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F ${f.toFixed(3)}  ` +
      `wrong ${((100 * count('wrong')) / Math.max(1, known)).toFixed(1)} %`,
  );
  if (!showsWrong) return;
  for (const [{ path }, verdict, gold, read] of rows)
    if (verdict !== 'right' && verdict !== 'none')
      console.log(`  ${field} ${verdict}: ${path}\n    set: ${gold}\n    read: ${read}`);
}

async function describeAll(page: Page, rows: PageRow[]): Promise<[PageRow, Description][]> {
  const described: [PageRow, Description][] = [];
  for (let at = 0; at < rows.length; at += BATCH) {
    const batch = rows.slice(at, at + BATCH);
    const pages = batch.map(({ path, url }) => ({
      html: readFileSync(path, 'utf8'),
      url: url || NO_ADDRESS,
    }));
    const answers = await describe(page, pages);
    batch.forEach((row, index) => {
      const answer = answers[index];
      if (answer) described.push([row, answer]);
    });
  }
  return described;
}

function describe(page: Page, pages: { html: string; url: string }[]): Promise<Description[]> {
  return page.evaluate(
    (name, list) => {
      const module: typeof metadata = Reflect.get(globalThis, name);
      return list.map(({ html, url }) => module.describeHtml(html, url));
    },
    PAGE_MODULE,
    pages,
  );
}
