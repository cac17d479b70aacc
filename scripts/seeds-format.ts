/** `npm run seeds:format`: writes all seed files in their canonical order and form. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatSeed } from './corpus/form/format.ts';
import { parseLocatedYaml } from './corpus/located-yaml.ts';
import { formatProblem } from './corpus/problem.ts';
import { readSeedTexts } from './corpus/read-seeds.ts';

const seedsDir = join(import.meta.dirname, '..', 'seeds');
let rewritten = 0;

for (const [name, text] of await readSeedTexts(seedsDir)) {
  const { problems } = parseLocatedYaml(`seeds/${name}`, text);
  if (problems.length > 0) {
    for (const problem of problems) console.error(formatProblem(problem));
    process.exitCode = 1;
    continue;
  }
  const formatted = formatSeed(name, text);
  if (formatted === text) continue;
  await writeFile(join(seedsDir, name), formatted);
  console.log(`seeds/${name}`);
  rewritten++;
}
console.log(rewritten === 0 ? 'All seed files have their canonical form.' : `${rewritten} files rewritten.`);
