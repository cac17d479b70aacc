/**
 * `npm run bench -- anchoring [FILE] [--wrong]`: how well saved quotes are found again on pages that were edited since;
 * those of a file (a JSON object a line, as `anchoring/gold.ts` reads them) or our own.
 */
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../../scripts/browsers/launch.ts';
import { makeProfile } from '../../scripts/browsers/profile.ts';
import type * as anchoring from '../browser/collection/anchoring.page.ts';
import { bundleForPage, PAGE_MODULE } from '../browser/support/bundle.ts';
import { ARTICLE } from './anchoring/article.ts';
import { type Case, cases } from './anchoring/edits.ts';
import { readGold } from './anchoring/gold.ts';
import { heldOut } from './anchoring/held-out.ts';
import { isRight } from './anchoring/judge.ts';
import { lookAlikeCases } from './anchoring/look-alikes.ts';

const STATES = ['found', 'moved', 'changed', 'gone'] as const;

type Measured = { one: Case; outcome: anchoring.Outcome };

const [file] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const sets: { title: string; cases: Case[]; groupOf: (result: Measured) => string }[] = file
  ? [{ title: file, cases: readGold(file), groupOf: ({ one }) => one.edit }]
  : [
      { title: 'used for tuning, by edit', cases: cases(), groupOf: ({ one }) => one.edit },
      { title: 'look-alikes, by edit', cases: lookAlikeCases(ARTICLE), groupOf: ({ one }) => one.edit },
      { title: 'held out, by what a reader would say', cases: heldOut(), groupOf: ({ one }) => one.expected },
    ];
console.log('Quotes on edited pages, in Chromium\n');
const all: Measured[] = [];
for (const { title, cases: list, groupOf } of sets) {
  const measured = await measure(list);
  print(title, measured, groupOf);
  all.push(...measured);
}
const share = (count: number, of: number) => `${count} of ${of}`;
const there = all.filter(({ one }) => one.expected === 'found');
const altered = all.filter(({ one }) => one.expected === 'changed');
console.log(`found where the words are there: ${share(rightIn(there).length, there.length)}`);
console.log(`true changes found: ${share(rightIn(altered).length, altered.length)}`);
const called = all.filter(({ outcome }) => outcome.state === 'changed');
console.log(
  `called changed and was not: ${share(called.filter(({ one }) => one.expected !== 'changed').length, called.length)}`,
);
const placed = all.filter(({ outcome }) => outcome.state !== 'gone');
const wrong = placed.filter((result) => !rightIn([result]).length);
console.log(`a wrong place or a wrong word for it: ${share(wrong.length, placed.length)}`);
const times = all.map(({ outcome }) => outcome.milliseconds).sort((a, b) => a - b);
console.log(`time to find one: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms`);

function print(title: string, results: Measured[], groupOf: (result: Measured) => string): void {
  console.log(`${title.padEnd(56)}${'expected'.padEnd(10)}${row(STATES.map(String))}    right`);
  for (const [name, group] of Map.groupBy(results, groupOf)) {
    const counts = STATES.map((state) => group.filter(({ outcome }) => outcome.state === state).length);
    const columns = row(counts.map((count) => String(count || '')));
    const right = `${rightIn(group).length}/${group.length}`.padStart(9);
    console.log(`${name.padEnd(56)}${group[0]?.one.expected.padEnd(10)}${columns}${right}`);
  }
  console.log(`right: ${rightIn(results).length} of ${results.length}\n`);
  if (!process.argv.includes('--wrong')) return;
  for (const { one, outcome } of results.filter((result) => !rightIn([result]).length))
    console.log(
      `${one.edit}: expected ${one.expected}, was ${outcome.state}\n  ${one.quote}\n  ${outcome.now ?? ''}\n`,
    );
}

function row(cells: string[]): string {
  return cells.map((cell) => cell.padStart(9)).join('');
}

function rightIn(results: Measured[]): Measured[] {
  return results.filter(({ one, outcome }) => isRight(one, outcome));
}

async function measure(all: Case[]): Promise<Measured[]> {
  const profile = await makeProfile();
  const browser = await launchBrowser({ browser: 'chromium', headless: true, profile: profile.path });
  try {
    const page = await browser.newPage();
    const file = fileURLToPath(new URL('../browser/collection/anchoring.page.ts', import.meta.url));
    await page.evaluate(
      `${await bundleForPage(file)}\n;globalThis.${PAGE_MODULE} = ${PAGE_MODULE};undefined`,
    );
    const outcomes = await page.evaluate(
      (name, list) => {
        const module: typeof anchoring = Reflect.get(globalThis, name);
        return list.map((one) => module.findAfterEdit(one));
      },
      PAGE_MODULE,
      all,
    );
    return all.flatMap((one, index) => (outcomes[index] ? [{ one, outcome: outcomes[index] }] : []));
  } finally {
    await browser.close();
    await profile.remove();
  }
}

function at(share: number): string {
  return (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
}
