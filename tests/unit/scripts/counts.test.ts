import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCounts } from '../../../scripts/test/counts.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counts '));
  file = join(folder, 'report.json');
});
afterEach(() => rm(folder, { recursive: true }));

test('tests are counted as reported, and a report is read once', async () => {
  await writeFile(file, JSON.stringify({ numPassedTests: 5, numFailedTests: 2, more: true }));
  expect(await readCounts(file, 1)).toEqual({ passed: 5, failed: 2 });
  expect(existsSync(file)).toBe(false);
});

test('a run that failed without a failing test is one failure', async () => {
  await writeFile(file, JSON.stringify({ numPassedTests: 5, numFailedTests: 0 }));
  expect(await readCounts(file, 1)).toEqual({ passed: 5, failed: 1 });
});

test('a run that left no report, or a strange one, is never a success', async () => {
  expect(await readCounts(file, 1)).toEqual({ passed: 0, failed: 1 });
  await writeFile(file, '{"numPassedTests":');
  expect(await readCounts(file, 0)).toEqual({ passed: 0, failed: 1 });
});
