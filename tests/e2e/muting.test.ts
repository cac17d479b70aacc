import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { accessibilityProblems } from './support/axe.ts';
import { forEachBrowser } from './support/for-each-browser.ts';
import { storeSettings } from './support/settings.ts';

interface ExtensionApi {
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
}
declare const browser: ExtensionApi;
declare const chrome: ExtensionApi;

const ARTICLE = `<!doctype html><html lang="en"><title>Page</title>
<p style="margin-top: 120px">A mayor signed with Huawei for a network.<p>Karamay lies in the west.`;

forEachBrowser('A card', (session) => {
  let page: Page;
  beforeEach(async () => {
    page = await session.open(session.server.serve(ARTICLE));
    await session.hoverMention(page, 'Huawei');
    await session.clickInCard(page, '[aria-label="Why this is marked"]');
  });
  afterEach(() => page.close());
  const texts = async () => (await session.mentions(page)).map(({ text }) => text);

  test('mutes a term on this site, and takes that back', async () => {
    await session.clickInCard(page, 'button', 'Do not mark Huawei on');
    const muted = 'Huawei is no longer marked';
    expect(await session.waitForCard(page, ({ title }) => title === muted)).toMatchObject({ title: muted });
    await expect.poll(texts).toEqual(['Karamay']);
    await session.clickInCard(page, 'button', 'Undo');
    await session.waitForCard(page, ({ open }) => !open);
    await expect.poll(texts).toEqual(['Huawei', 'Karamay']);
  });

  test('switches the site off, and on again', async () => {
    await session.clickInCard(page, 'button', 'Turn off on');
    const isSaid = ({ title }: { title: string }) => title.startsWith('Turned off on');
    expect(await session.waitForCard(page, isSaid)).toMatchObject({ open: true });
    const marked = () => page.evaluate(() => CSS.highlights.get('term')?.size ?? 0);
    await expect.poll(marked).toBe(0);
    await session.clickInCard(page, 'button', 'Undo');
    await expect.poll(texts).toEqual(['Huawei', 'Karamay']);
  });

  test('mutes the last term of a page, whose number goes from the toolbar', async () => {
    const badge = () =>
      session.extensionPage.evaluate(async (url) => {
        const { action, tabs } = typeof browser === 'undefined' ? chrome : browser;
        const tab = (await tabs.query({})).find((each) => each.url === url);
        return tab && action.getBadgeText({ tabId: tab.id });
      }, page.url());
    await expect.poll(badge).toBe('2');
    await storeSettings(session.extensionPage, { muted: ['karamay'] });
    await expect.poll(badge).toBe('1');
    await storeSettings(session.extensionPage, { muted: ['karamay', 'huawei'] });
    await expect.poll(badge).toBe('');
    await storeSettings(session.extensionPage, {});
  });

  test('mutes a term everywhere, which the options list and take back', async () => {
    await session.clickInCard(page, 'button', 'Do not mark Huawei anywhere');
    await expect.poll(texts).toEqual(['Karamay']);
    const options = await session.openExtensionPage('/options.html');
    await expect.poll(() => options.$('.options-list li')).not.toBeNull();
    expect(await accessibilityProblems(options)).toEqual([]);
    await options.click('.options-list li button');
    await expect.poll(texts).toEqual(['Huawei', 'Karamay']);
    await options.close();
  });
});
