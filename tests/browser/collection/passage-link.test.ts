import { expect, test } from 'vitest';
import { inPages } from '../support/in-page.ts';
import type * as links from './passage-link.page.ts';

const REPEATED = `<!doctype html><title>A page</title>
  <p>The mayor of Harare spoke. The cameras
     were switched on.</p><p>The mayor of Lusaka spoke. The cameras were switched on.</p>
  <p>And again: the same. <b>The cameras were switched on.</b> And again: the same.</p>`;

inPages<typeof links>('Links to passages', new URL('./passage-link.page.ts', import.meta.url), (context) => {
  test('name what stands around words that the page has several times', async () => {
    await context.open(REPEATED);
    const first = await context.call('directiveFor', 'The cameras were switched on.', 0);
    const second = await context.call('directiveFor', 'The cameras were switched on.', 1);
    expect([first?.prefix, second?.prefix]).toEqual([
      expect.stringContaining('Harare'),
      expect.stringContaining('Lusaka'),
    ]);
  });

  test('have the words as they are shown, not as the source breaks its lines', async () => {
    await context.open(REPEATED);
    const directive = await context.call('directiveFor', 'The mayor of Harare spoke. The cameras were', 0);
    expect(JSON.stringify(directive)).not.toMatch(/\\n| {2}/);
  });

  test('are not made where nothing tells the words from others', async () => {
    await context.open('<p>Yes, she said.</p><p>Yes, she said.</p><p>Yes, she said.</p>'.repeat(3));
    expect(await context.call('directiveFor', 'Yes, she said.', 4)).toBeNull();
  });
});
