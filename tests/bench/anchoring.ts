/** `npm run bench:anchoring`: how well saved quotes are found again on pages that were edited since. */
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../../scripts/browsers/launch.ts';
import { makeProfile } from '../../scripts/browsers/profile.ts';
import type * as anchoring from '../browser/collection/anchoring.page.ts';
import { bundleForPage, PAGE_MODULE } from '../browser/support/bundle.ts';
import { type Case, cases } from './anchoring/edits.ts';
import { isRight } from './anchoring/judge.ts';

const STATES = ['found', 'changed', 'gone'] as const;

const results = await measure(cases());
console.log(`${results.length} quotes on edited pages, in Chromium\n`);
console.log(
  `${'edit'.padEnd(30)}${'expected'.padEnd(10)}${STATES.map((state) => state.padStart(9)).join('')}    right`,
);
for (const [edit, group] of Map.groupBy(results, ({ one }) => one.edit)) {
  const counts = STATES.map((state) => group.filter(({ outcome }) => outcome.state === state).length);
  const right = group.filter(({ one, outcome }) => isRight(one, outcome)).length;
  const columns = counts.map((count) => String(count || '').padStart(9)).join('');
  console.log(
    `${edit.padEnd(30)}${group[0]?.one.expected.padEnd(10)}${columns}${`${right}/${group.length}`.padStart(9)}`,
  );
}
const times = results.map(({ outcome }) => outcome.milliseconds).sort((a, b) => a - b);
const right = results.filter(({ one, outcome }) => isRight(one, outcome)).length;
console.log(`\nright: ${right} of ${results.length}`);
console.log(`time to find one: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms`);
if (process.argv.includes('--wrong')) {
  for (const { one, outcome } of results.filter(({ one, outcome }) => !isRight(one, outcome)))
    console.log(
      `\n${one.edit}: expected ${one.expected}, was ${outcome.state}\n  ${one.quote}\n  ${outcome.now ?? ''}`,
    );
}

async function measure(all: Case[]) {
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
