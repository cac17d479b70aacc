/** `npm run corpus [-- FILE]`: checks the seeds, says what they hold, and writes the pack (to `.cache/corpus.json`). */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { packToJson } from './corpus/assemble.ts';
import { buildPack } from './corpus/build-pack.ts';
import type { Counts } from './corpus/counts.ts';
import { formatProblem } from './corpus/problem.ts';

const root = join(import.meta.dirname, '..');
const target = resolve(process.argv[2] ?? join(root, '.cache', 'corpus.json'));

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
