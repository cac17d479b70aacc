import { expect, test } from 'vitest';
import { inPages } from '../support/in-page.ts';
import type * as property from './property.page.ts';

/** Runs in all, and how many of them in one call, so that no call takes long. */
const RUNS = { chromium: 10_000, firefox: 1_000 };
const BATCH = 500;

inPages<typeof property>(
  'Random pages, randomly edited',
  new URL('./property.page.ts', import.meta.url),
  (context) => {
    test('have the marks that a fresh scan gives, and are themselves left alone', {
      timeout: 600_000,
    }, async () => {
      await context.open('<!doctype html><body>');
      const seed = Date.now() % 1_000_000_000;
      for (let run = 0; run < RUNS[context.kind]; run += BATCH)
        expect(await context.call('checkPages', BATCH, seed + run)).toBe('');
    });
  },
);
