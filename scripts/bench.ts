/**
 * `npm run bench [-- NAME … [ARGUMENT …]]`: every benchmark one after the other, or those named after their files in
 * `tests/bench`; what follows one name is passed on to it. One at a time, so that none disturbs another's figures.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', 'tests', 'bench');
const all = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length))
  .sort();
const given = process.argv.slice(2);
const wanted = given.filter((name) => all.includes(name));
const passedOn = given.filter((name) => !all.includes(name));
// Arguments are one benchmark's own; without exactly one name before them, they are names that are not there.
if (passedOn.length > 0 && (wanted.length !== 1 || given[0] !== wanted[0])) {
  console.error(`There is no benchmark ${passedOn.join(', ')}. There are: ${all.join(', ')}.`);
  process.exit(1);
}

let failed = 0;
for (const name of wanted.length > 0 ? wanted : all) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(process.execPath, [join(folder, `${name}.ts`), ...passedOn], {
    stdio: 'inherit',
  });
  if (status !== 0) failed++;
}
process.exit(failed > 0 ? 1 : 0);
