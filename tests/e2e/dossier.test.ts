import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { accessibilityProblems } from './support/axe.ts';
import { forEachBrowser } from './support/for-each-browser.ts';

forEachBrowser('A dossier', (session) => {
  const pages: Page[] = [];
  const open = async (path: string) => {
    const page = await session.openExtensionPage(path);
    pages.push(page);
    await expect.poll(() => page.$('h1')).not.toBeNull();
    return page;
  };
  const texts = (page: Page, selector: string) =>
    page.$$eval(selector, (elements) => elements.map(({ textContent }) => textContent));
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });

  test('has an address, a title and everything known about an entity', async () => {
    const page = await open('/dossier.html?id=safe-city');
    expect(await texts(page, 'h1')).toEqual(['Safe City']);
    expect(await page.title()).toContain('Safe City');
    expect(await texts(page, 'h2')).toEqual(
      expect.arrayContaining(['Timeline', 'What is known', 'Relations', 'Sources']),
    );
    const [count = ''] = await texts(page, '.filter-bar [role="status"]');
    const facts = await texts(page, '.dossier-facts > li');
    expect(count).toContain(`${facts.length} of ${facts.length} shown`);
  });

  test('shows what is chosen: a kind, a source, years; in groups', async () => {
    const page = await open('/dossier.html?id=huawei');
    const all = (await texts(page, '.dossier-facts > li')).length;
    await page.click('.filter-kinds button');
    const chosen = (await texts(page, '.dossier-facts > li')).length;
    expect(chosen).toBeGreaterThan(0);
    expect(chosen).toBeLessThan(all);
    await page.click('.filter-kinds button');
    const group = await page.$('.filter-selects label:last-child select');
    await group?.select('year');
    const years = await texts(page, '.dossier-group > h3');
    expect(years).toEqual([...years].sort().reverse());
    expect(years.length).toBeGreaterThan(3);
  });

  test('has a timeline that the arrow keys walk', async () => {
    const page = await open('/dossier.html?id=huawei');
    await page.focus('.timeline-item[tabindex="0"]');
    const first = await texts(page, '.timeline-reading h3');
    await page.keyboard.press('ArrowRight');
    const second = await texts(page, '.timeline-reading h3');
    expect(second).not.toEqual(first);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(second[0]);
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    expect(await texts(page, '.timeline-reading h3')).toEqual(first);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^fact-/);
  });

  test('lists every relation that its map shows', async () => {
    const page = await open('/dossier.html?id=safe-city');
    const hrefs = (selector: string) =>
      page.$$eval(selector, (links) => links.map((link) => link.getAttribute('href')));
    const listed = await hrefs('.relation-list a, .relation-far a');
    const drawn = await hrefs('.relation-spot:not([data-steps="0"])');
    expect(drawn.length).toBeGreaterThan(3);
    expect(drawn.filter((href) => !listed.includes(href))).toEqual([]);
  });

  test('leads to all entities and all sources, which words narrow', async () => {
    const page = await open('/dossier.html');
    const all = await texts(page, '.entity-index > li');
    expect(all.length).toBe(250);
    await page.$eval('.entity-index + button', (button) => button.click());
    const more = () => texts(page, '.entity-index > li');
    await expect.poll(async () => (await more()).length).toBeGreaterThan(300);
    const focused = () =>
      page.evaluate(() => document.activeElement?.closest('li')?.previousElementSibling?.textContent);
    await expect.poll(focused).toBe(all.at(-1));
    await page.type('input[type="search"]', 'karamay');
    expect((await texts(page, '.entity-index > li > a'))[0]).toBe('Karamay');
    const sources = await open('/dossier.html?index=sources');
    expect((await texts(sources, '.source-list > li')).length).toBeGreaterThan(10);
    const source = await open('/dossier.html?source=yau-huawei-central-asia');
    expect((await texts(source, '.dossier-facts > li')).length).toBeGreaterThan(5);
  });

  test('says when something is not known any more', async () => {
    const page = await open('/dossier.html?id=no-such-thing');
    expect((await texts(page, 'h1'))[0]).toBe('No longer known');
  });

  describe('has nothing that axe objects to', () => {
    test.each([
      // The gallery has every other state of these pages.
      '/dossier.html?id=karamay',
      '/dossier.html?index=sources',
    ])(
      '%s',
      async (path) => {
        const page = await open(path);
        expect(await accessibilityProblems(page)).toEqual([]);
        // Firefox's driver cannot make a page dark; the colours are the same.
        if (session.kind === 'firefox') return;
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
        expect(await accessibilityProblems(page)).toEqual([]);
      },
      60_000,
    );

    test('and fits a narrow window', async () => {
      const page = await open('/dossier.html?id=huawei');
      await page.setViewport({ width: 320, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  });
});
