import type { Browser } from 'puppeteer-core';
import { test } from 'vitest';
import type { BrowserKind } from '../../../scripts/browsers/find.ts';
import { launchBrowser } from '../../../scripts/browsers/launch.ts';
import { makeProfile } from '../../../scripts/browsers/profile.ts';

/** One browser of each kind for all test files of the run, started when the first asks for it. */
export const withBrowser = test
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern what a fixture depends on.
  .extend('chromium', { scope: 'worker' }, ({}, { onCleanup }) => launch('chromium', onCleanup))
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  .extend('firefox', { scope: 'worker' }, ({}, { onCleanup }) => launch('firefox', onCleanup));

async function launch(
  kind: BrowserKind,
  onCleanup: (cleanup: () => Promise<void>) => void,
): Promise<Browser> {
  const profile = await makeProfile();
  const browser = await launchBrowser({ browser: kind, headless: true, profile: profile.path });
  onCleanup(async () => {
    await browser.close();
    await profile.remove();
  });
  return browser;
}
