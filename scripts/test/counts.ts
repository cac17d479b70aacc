import { readFile, rm } from 'node:fs/promises';
import * as v from 'valibot';

export interface Counts {
  passed: number;
  failed: number;
}

const ReportSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ numPassedTests: v.number(), numFailedTests: v.number() }),
);

/**
 * Reads how many tests passed and failed from the report that vitest wrote, and removes it, so that no later run can
 * take it for its own. A run that failed without a failing test (a file that could not be loaded) counts as one
 * failure, and so does one that ran nothing.
 */
export async function readCounts(file: string, exitCode: number): Promise<Counts> {
  const report = v.safeParse(ReportSchema, await readFile(file, 'utf8').catch(() => undefined));
  await rm(file, { force: true });
  const passed = report.success ? report.output.numPassedTests : 0;
  const failed = report.success ? report.output.numFailedTests : 0;
  return { passed, failed: failed === 0 && (exitCode !== 0 || passed === 0) ? 1 : failed };
}
