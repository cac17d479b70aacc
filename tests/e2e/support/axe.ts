import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const ResultSchema = v.object({
  violations: v.array(
    v.object({ id: v.string(), nodes: v.array(v.object({ html: v.string(), failureSummary: v.string() })) }),
  ),
});

/** What axe finds wrong with a page, by WCAG 2.2 A and AA and its own best practices, one line each. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(`${axe};undefined`);
  const found = await page.evaluate('axe.run({ resultTypes: ["violations"] })');
  return v
    .parse(ResultSchema, found)
    .violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
    );
}
