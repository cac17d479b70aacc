import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/browsers/launch.ts';
import { startPageServer } from '../../scripts/browsers/page-server.ts';
import { makeProfile } from '../../scripts/browsers/profile.ts';
import { extensionFolder } from '../../scripts/build-extension.ts';
import { buildGallerySite } from '../../scripts/gallery/build-site.ts';
import { listStates, showState } from '../../scripts/gallery/take-pictures.ts';
import { accessibilityProblems } from './support/axe.ts';

const site = join(import.meta.dirname, '../../.cache/gallery-test');

describe('Every state of the card and of every page', () => {
  const ends: (() => Promise<void>)[] = [];
  let page: Page;
  let origin: string;
  let states: string[] = [];

  beforeAll(async () => {
    await buildGallerySite(site, extensionFolder('chromium'));
    const server = await startPageServer([site]);
    const profile = await makeProfile();
    const browser = await launchBrowser({ browser: 'chromium', headless: true, profile: profile.path });
    ends.push(() => browser.close(), profile.remove, server.close);
    page = await browser.newPage();
    origin = server.origin;
    states = await listStates(page, origin);
  });
  afterAll(async () => {
    for (const end of ends) await end();
  });

  test.each(['light', 'dark'] as const)('has nothing that axe objects to, %s', async (theme) => {
    expect(states.length).toBeGreaterThan(40);
    const wrong: Record<string, string[]> = {};
    for (const state of states) {
      await showState(page, origin, state, theme);
      const problems = await accessibilityProblems(page);
      if (problems.length > 0) wrong[state] = problems;
    }
    expect(wrong).toEqual({});
  });

  test('is in the reader’s own colours where they are forced', async () => {
    const client = await page.createCDPSession();
    const features = [{ name: 'forced-colors', value: 'active' }];
    await client.send('Emulation.setEmulatedMedia', { features });
    const wrong: Record<string, string[]> = {};
    for (const state of states) {
      await showState(page, origin, state, 'light');
      const problems = [...(await accessibilityProblems(page)), ...(await page.evaluate(unforced))];
      if (problems.length > 0) wrong[state] = problems;
    }
    await client.detach();
    expect(wrong).toEqual({});
  });
});

/** Runs in the page: what has words or a picture and is not in a colour of the reader's, on the reader's paper. */
function unforced(): string[] {
  const probe = document.body.appendChild(document.createElement('i'));
  const system = ['CanvasText', 'LinkText', 'ButtonText', 'FieldText', 'GrayText'].map((name) => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return [...document.querySelectorAll('#app *')].flatMap((element) => {
    const { color } = getComputedStyle(element);
    return system.includes(color) ? [] : [`${element.tagName} ${element.className}: ${color}`];
  });
}
