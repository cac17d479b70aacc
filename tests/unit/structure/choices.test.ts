import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FACT_KINDS } from '../../../data/corpus/fact-kinds.ts';

const ROOT = join(import.meta.dirname, '../../..');
const named = `['"](?:${FACT_KINDS.join('|')})['"]`;
/** A comparison of a kind with one by name, or a style for one by name. */
const SINGLED_OUT = new RegExp(`\\bkind\\)? ?[!=]== ?${named}|\\[data-kind|case 'projection'`);

test('what sets one kind of fact apart is in the table of kinds alone', () => {
  const files = globSync('{components,data,entrypoints,scripts}/**/*.{ts,tsx,css}', { cwd: ROOT });
  const singling = files.filter((file) => SINGLED_OUT.test(readFileSync(join(ROOT, file), 'utf8')));
  expect(singling).toEqual([]);
});
