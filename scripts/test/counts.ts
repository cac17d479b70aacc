import { readFile, rm } from 'node:fs/promises';
import * as v from 'valibot';

export interface Counts {
  passed: number;
  failed: number;
}

const ReportSchema = v.object({ numPassedTests: v.number(), numFailedTests: v.number() });

/**
 * Reads how many tests passed and failed from the report that vitest wrote, and removes it, so that no later run can
 * take it for its own. A run that failed without a failing test (a file that could not be loaded, no tests at all)
 * counts as one failure.
 */
export async function readCounts(file: string, exitCode: number): Promise<Counts> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  await rm(file, { force: true });
  const report = text === undefined ? undefined : v.safeParse(ReportSchema, JSON.parse(text));
  const counts = report?.success
    ? { passed: report.output.numPassedTests, failed: report.output.numFailedTests }
    : { passed: 0, failed: 0 };
  const unexplained = exitCode !== 0 && counts.failed === 0;
  return unexplained ? { ...counts, failed: 1 } : counts;
}
