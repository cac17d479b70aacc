import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { inPages } from '../support/in-page.ts';
import type * as spotter from './spotter.page.ts';

const MATRIX = new URL('../../pages/behaviour-matrix.html', import.meta.url);

inPages<typeof spotter>('The behaviour matrix', new URL('./spotter.page.ts', import.meta.url), (context) => {
  test('marks in each row what the row says', async () => {
    await context.open(await readFile(MATRIX, 'utf8'));
    const before = await context.page.content();
    await context.call('start', 'all');
    const marked = await context.call('marksByRow');

    const rows = await context.page.evaluate(() =>
      [...document.querySelectorAll('[data-marks]')].map((row) => ({
        id: row.id,
        marks: (row.getAttribute('data-marks') ?? '').split('|').filter((text) => text !== ''),
      })),
    );
    expect(rows.length).toBeGreaterThan(50);
    expect(Object.fromEntries(rows.map(({ id }) => [id, marked[id] ?? []]))).toEqual(
      Object.fromEntries(rows.map(({ id, marks }) => [id, marks])),
    );
    expect(await context.page.content()).toBe(before);
  });
});
