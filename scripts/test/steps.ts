import { join } from 'node:path';
import { BROWSER_KINDS } from '../browsers/find.ts';
import { getBrowser } from '../browsers/install.ts';
import { buildExtension } from '../build-extension.ts';
import { runTool, type ToolRun } from '../run-tool.ts';
import { type Counts, readCounts } from './counts.ts';
import { weighSpotter } from './size.ts';

/** A part of `npm test`. What a part that runs no tests of its own found out counts as one test. */
export interface Step {
  name: string;
  run(): Promise<{ counts: Counts; output: string }>;
}

const results = join(import.meta.dirname, '..', '..', '.cache', 'test-results');

/** All steps, in the order in which they build on each other. */
export const STEPS: Step[] = [
  check('corpus', () => runTool('scripts/corpus.ts', [])),
  check('prepare', () => runTool('node_modules/wxt/bin/wxt.mjs', ['prepare'])),
  check('types', () => runTool('node_modules/typescript/bin/tsc', ['--noEmit'])),
  check('lint', () =>
    runTool('node_modules/@biomejs/biome/bin/biome', [
      'check',
      '--error-on-warnings',
      '--max-diagnostics=200',
    ]),
  ),
  check('unused', () => runTool('node_modules/knip/bin/knip.js', [])),
  vitest('unit'),
  check('build', () => buildExtension('chromium')),
  check('build:firefox', () => buildExtension('firefox')),
  check('size', weighSpotter),
  check('browsers', getBrowsers),
  vitest('browser'),
  vitest('e2e'),
];

function check(name: string, tool: () => Promise<ToolRun>): Step {
  return {
    name,
    async run() {
      const { code, output } = await tool();
      const [passed, failed] = code === 0 ? [1, 0] : [0, 1];
      return { counts: { passed, failed, retried: [], skipped: [] }, output };
    },
  };
}

function vitest(project: string): Step {
  return {
    name: project,
    async run() {
      const file = join(results, `${project}.json`);
      const { code, output } = await runTool('node_modules/vitest/vitest.mjs', [
        'run',
        ...['--project', project],
        ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
      ]);
      return { counts: await readCounts(file, code), output };
    },
  };
}

/** Gets both browsers beforehand, so that a missing one is said once and no test waits for a download. */
async function getBrowsers(): Promise<ToolRun> {
  const problems: string[] = [];
  for (const kind of BROWSER_KINDS) {
    await getBrowser(kind).catch((error: Error) => problems.push(error.message));
  }
  return { code: problems.length, output: problems.join('\n') };
}
