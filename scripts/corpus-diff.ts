/** `npm run corpus:diff -- REV`: facts, entities, disputes and sources that changed since a git revision. */
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { diffSeeds, formatChanges } from './corpus/diff.ts';
import { parseSeeds } from './corpus/parse-seeds.ts';
import { formatProblem } from './corpus/problem.ts';
import { readSeedTexts } from './corpus/read-seeds.ts';
import type { Seeds, SeedTexts } from './corpus/seeds.ts';

const root = join(import.meta.dirname, '..');
const [revision] = process.argv.slice(2);

if (revision === undefined) {
  stop('Say which git revision to compare with: npm run corpus:diff -- v1.0.0');
} else if (!isRevision(revision)) {
  stop(`There is no revision "${revision}" in this repository.`);
} else {
  const before = parse(textsAt(revision), `${revision}:`);
  const after = parse(await readSeedTexts(join(root, 'seeds')), '');
  console.log(formatChanges(diffSeeds(before, after)));
}

function stop(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

function isRevision(rev: string): boolean {
  const { status } = spawnSync('git', ['rev-parse', '--verify', '--quiet', `${rev}^{commit}`], { cwd: root });
  return status === 0;
}

function parse(texts: SeedTexts, where: string): Seeds {
  const { seeds, problems } = parseSeeds(texts);
  for (const problem of problems) console.error(`${where}${formatProblem(problem)}`);
  return seeds;
}

function textsAt(rev: string): SeedTexts {
  const names = git('ls-tree', '-r', '-z', '--name-only', rev, 'seeds').split('\0');
  return new Map(
    names
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => [name.replace(/^seeds\//, ''), git('show', `${rev}:${name}`)]),
  );
}

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}
