/**
 * `npm run corpus [-- FILE]`: checks the seeds, says what they hold, and writes the pack (to `.cache/corpus.json`).
 * With `--stale` it says what may be out of date, too.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { packToJson } from './corpus/assemble.ts';
import { buildPack } from './corpus/build-pack.ts';
import type { Counts } from './corpus/counts.ts';
import { formatProblem } from './corpus/problem.ts';
import { describeStaleness, staleness } from './corpus/stale.ts';

const root = join(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  options: { stale: { type: 'boolean' } },
  allowPositionals: true,
});
const target = resolve(positionals[0] ?? join(root, '.cache', 'corpus.json'));

const { pack, problems, counts } = await buildPack(join(root, 'seeds'));

for (const problem of problems) console.error(formatProblem(problem));
console.log(summary(counts));
const errors = problems.filter(({ severity }) => severity === 'error').length;
console.log(`${errors} errors, ${problems.length - errors} warnings`);

if (pack === undefined) {
  process.exitCode = 1;
} else {
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, packToJson(pack));
  console.log(`${target}: version ${pack.version}`);
  if (values.stale) console.log(describeStaleness(staleness(pack)));
}

function summary(of: Counts): string {
  return [
    `${of.sources} sources`,
    `${of.entities} entities: ${list(of.entitiesByType)}`,
    `${of.facts} facts: ${list(of.factsByKind)}`,
    `${of.figures} figures, ${of.disputes} disputes, ${of.omissions} statements left out on purpose`,
  ].join('\n');
}

function list(tally: Record<string, number>): string {
  return Object.entries(tally)
    .map(([word, count]) => `${word} ${count}`)
    .join(', ');
}
