import { readFile, rm } from 'node:fs/promises';
import * as v from 'valibot';

export interface Counts {
  passed: number;
  failed: number;
  /** Names of tests that passed only when they were tried again. */
  retried: string[];
  /** Names of tests that did not run, as what they need is not on this machine. */
  skipped: string[];
}

const ResultSchema = v.object({
  fullName: v.string(),
  status: v.string(),
  failureMessages: v.array(v.string()),
});
const ReportSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    numPassedTests: v.number(),
    numFailedTests: v.number(),
    testResults: v.array(v.object({ assertionResults: v.array(ResultSchema) })),
  }),
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
  const results = report.success ? report.output.testResults.flatMap((file) => file.assertionResults) : [];
  const retried = results
    .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
    .map(({ fullName }) => fullName);
  const skipped = results.filter(({ status }) => status === 'skipped').map(({ fullName }) => fullName);
  return { passed, failed: failed === 0 && (exitCode !== 0 || passed === 0) ? 1 : failed, retried, skipped };
}
