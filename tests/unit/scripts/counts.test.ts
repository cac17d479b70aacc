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

const results = (...assertionResults: object[]) => ({ testResults: [{ assertionResults }] });

test('tests are counted as reported, and a report is read once', async () => {
  await writeFile(file, JSON.stringify({ numPassedTests: 5, numFailedTests: 2, ...results(), more: true }));
  expect(await readCounts(file, 1)).toEqual({ passed: 5, failed: 2, retried: [], skipped: [] });
  expect(existsSync(file)).toBe(false);
});

test('a run that failed without a failing test is one failure', async () => {
  await writeFile(file, JSON.stringify({ numPassedTests: 5, numFailedTests: 0, ...results() }));
  expect(await readCounts(file, 1)).toEqual({ passed: 5, failed: 1, retried: [], skipped: [] });
});

test('a run that left no report, or a strange one, is never a success', async () => {
  expect(await readCounts(file, 1)).toEqual({ passed: 0, failed: 1, retried: [], skipped: [] });
  await writeFile(file, '{"numPassedTests":');
  expect(await readCounts(file, 0)).toEqual({ passed: 0, failed: 1, retried: [], skipped: [] });
});

test('a test that passed only when it was tried again is named, and one that did not run', async () => {
  const calm = { fullName: 'calm', status: 'passed', failureMessages: [] };
  const shaky = { fullName: 'shaky', status: 'passed', failureMessages: ['lost a tab'] };
  const elsewhere = { fullName: 'elsewhere', status: 'skipped', failureMessages: [] };
  const broken = { fullName: 'broken', status: 'failed', failureMessages: ['one', 'two'] };
  await writeFile(
    file,
    JSON.stringify({ numPassedTests: 2, numFailedTests: 1, ...results(calm, shaky, elsewhere, broken) }),
  );
  expect(await readCounts(file, 1)).toEqual({
    passed: 2,
    failed: 1,
    retried: ['shaky'],
    skipped: ['elsewhere'],
  });
});
