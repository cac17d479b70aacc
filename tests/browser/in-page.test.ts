import { expect, test } from 'vitest';
import type * as functions from './in-page.page.ts';
import { inPages } from './support/in-page.ts';

inPages<typeof functions>('Functions in a page', new URL('./in-page.page.ts', import.meta.url), (context) => {
  test('see the page and give back what they return', async () => {
    await context.open('<p>Hello</p>');
    expect(await context.call('bodyText')).toBe('Hello');
    expect(await context.call('addLater', 1, 2)).toBe(3);
  });

  test('run under a policy that allows no scripts, and leave no trace in the page', async () => {
    await context.open('<!doctype html><title>t</title><p>Hello', {
      'content-security-policy': "default-src 'none'",
    });
    expect(await context.call('bodyText')).toBe('Hello');
    expect(await context.page.evaluate(() => document.documentElement.outerHTML)).toBe(
      '<html><head><title>t</title></head><body><p>Hello</p></body></html>',
    );
  });

  test('fail in the test when they fail in the page', async () => {
    await context.open('<p>Hello</p>');
    await expect(context.call('fail')).rejects.toThrow('as told');
  });
});
