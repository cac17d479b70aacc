/**
 * `npm test [-- STEP …]`: checks everything, or the steps named, and ends with the line `N passed, N failed`. A step
 * that fails shows all it wrote; the steps after it run all the same. `npm test -- FILE …` runs single test files; those
 * in `tests/e2e` try the extension as it was last built.
 */
import { spawnSync } from 'node:child_process';
import { STEPS } from './test/steps.ts';

const names = process.argv.slice(2);
if (names.some((name) => name.includes('.test.'))) {
  const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...names], {
    stdio: 'inherit',
  });
  process.exit(status ?? 1);
}
const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no step ${unknown.join(', ')}. The steps are ${STEPS.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}

const total = { passed: 0, failed: 0 };
for (const step of STEPS.filter(({ name }) => names.length === 0 || names.includes(name))) {
  const start = performance.now();
  const { counts, output } = await step.run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  total.passed += counts.passed;
  total.failed += counts.failed;
  const ok = counts.failed === 0;
  const numbers = `${counts.passed} passed${ok ? '' : `, ${counts.failed} failed`}`;
  console.log(`${ok ? '✓' : '✗'} ${step.name.padEnd(14)} ${`${seconds} s`.padStart(8)}   ${numbers}`);
  for (const name of counts.retried) console.log(`  passed only when tried again: ${name}`);
  for (const name of counts.skipped) console.log(`  skipped, as what it needs is not here: ${name}`);
  if (!ok) console.log(`\n${output.trim()}\n`);
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
