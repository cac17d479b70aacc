/** `npm run bench:anchoring`: how well saved quotes are found again on pages that were edited since. */
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../../scripts/browsers/launch.ts';
import { makeProfile } from '../../scripts/browsers/profile.ts';
import type * as anchoring from '../browser/collection/anchoring.page.ts';
import { bundleForPage, PAGE_MODULE } from '../browser/support/bundle.ts';
import { type Case, cases } from './anchoring/edits.ts';
import { heldOut } from './anchoring/held-out.ts';
import { isRight } from './anchoring/judge.ts';

const STATES = ['found', 'changed', 'gone'] as const;

type Measured = { one: Case; outcome: anchoring.Outcome };

const tuned = await measure(cases());
const unseen = await measure(heldOut());
console.log('Quotes on edited pages, in Chromium\n');
print('used for tuning, by edit', tuned, ({ one }) => one.edit);
print('held out, by what a reader would say', unseen, ({ one }) => one.expected);
const times = [...tuned, ...unseen].map(({ outcome }) => outcome.milliseconds).sort((a, b) => a - b);
console.log(`time to find one: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms`);

function print(title: string, results: Measured[], groupOf: (result: Measured) => string): void {
  console.log(`${title.padEnd(40)}${'expected'.padEnd(10)}${row(STATES.map(String))}    right`);
  for (const [name, group] of Map.groupBy(results, groupOf)) {
    const counts = STATES.map((state) => group.filter(({ outcome }) => outcome.state === state).length);
    const columns = row(counts.map((count) => String(count || '')));
    const right = `${rightIn(group).length}/${group.length}`.padStart(9);
    console.log(`${name.padEnd(40)}${group[0]?.one.expected.padEnd(10)}${columns}${right}`);
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
