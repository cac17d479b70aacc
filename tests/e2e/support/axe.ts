import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}
declare const axe: Axe;

let source: Promise<string> | undefined;

/**
 * What axe finds wrong with a page of ours as it stands, by WCAG 2.2 AA: the rule, and the elements.
 * @param rules Only these; for what can have changed since all were looked at
 */
export async function accessibilityProblems(page: Page, rules?: string[]): Promise<string[]> {
  source ??= readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(`${await source};undefined`);
  return page.evaluate(async (runOnly) => {
    const { violations } = await axe.run({ runOnly });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, rules ?? ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']);
}
