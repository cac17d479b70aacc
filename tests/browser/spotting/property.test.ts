import { expect, test } from 'vitest';
import { inPages } from '../support/in-page.ts';
import type * as property from './property.page.ts';

// Tried again, they would hide what they are for: every run has other pages.
/** Runs in all, and how many of them in one call, so that no call takes long. */
const RUNS = { chromium: 10_000, firefox: 1_000 };
const BATCH = 500;

inPages<typeof property>(
  'Random pages, randomly edited',
  new URL('./property.page.ts', import.meta.url),
  (context) => {
    test('have the marks that a fresh scan gives, and are themselves left alone', {
      timeout: 600_000,
      retry: 0,
    }, async () => {
      await context.open('<!doctype html><body>');
      const seed = Date.now() % 1_000_000_000;
      for (let run = 0; run < RUNS[context.kind]; run += BATCH)
        expect(await context.call('checkPages', BATCH, seed + run)).toBe('');
    });

    test('have the same marks where most terms are behind the filter', {
      timeout: 600_000,
      retry: 0,
    }, async () => {
      await context.open('<!doctype html><body>');
      expect(await context.call('checkFilter', BATCH, Date.now() % 1_000_000_000)).toBe('');
    });
  },
);
