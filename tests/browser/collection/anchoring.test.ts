import { expect, test } from 'vitest';
import { cases } from '../../bench/anchoring/edits.ts';
import { isRight } from '../../bench/anchoring/judge.ts';
import { inPages } from '../support/in-page.ts';
import type * as anchoring from './anchoring.page.ts';

inPages<typeof anchoring>(
  'Finding quotes again',
  new URL('./anchoring.page.ts', import.meta.url),
  (context) => {
    test('calls every quote on an edited page what a reader would call it', async () => {
      await context.open('<!doctype html><title>A page</title>');
      const wrong: string[] = [];
      for (const one of cases()) {
        const outcome = await context.call('findAfterEdit', one);
        if (!isRight(one, outcome))
          wrong.push(`${one.edit}: ${one.quote} → ${outcome.state}: ${outcome.now}`);
      }
      expect(cases().length).toBeGreaterThanOrEqual(100);
      expect(wrong).toEqual([]);
    });
  },
);
