import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { PATIENCE } from './tests/patience.ts';

/** In milliseconds. A test waits several times. */
const patience = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: PATIENCE } },
} as const;

/** Days begin at the same moment wherever the tests are run; a test of other zones says which. */
const env = { TZ: 'UTC' };

/**
 * Tests that drive real browsers. They wait more than they work, so two files run at a time; the files of a worker
 * share its browsers.
 */
const inBrowsers = {
  pool: 'forks',
  isolate: false,
  maxWorkers: 2,
  env,
  ...patience,
  // A browser under load may lose a tab or an event. What passed only at the second try is named in the summary.
  retry: 1,
} as const;

export default defineConfig({
  test: {
    projects: [
      {
        // What needs neither a page nor a browser; `wxt/browser` is an in-memory one.
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          maxWorkers: 2,
          env,
          ...patience,
        },
      },
      // Modules for pages, bundled and run in pages of real browsers, without the extension.
      { test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], ...inBrowsers } },
      // The built extension in real browsers.
      { test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], ...inBrowsers } },
    ],
  },
});
