import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { poll } from '../../scripts/browsers/poll.ts';
import { PATIENCE } from '../patience.ts';
import { enterInAddressBar, suggestionsFor } from './support/address-bar.ts';
import { accessibilityProblems } from './support/axe.ts';
import { selectWords } from './support/context-menu.ts';
import { forEachBrowser } from './support/for-each-browser.ts';
import { openBeside, pressButton, textOf } from './support/look-up.ts';

const page = (body: string) =>
  `<!doctype html><html lang="en"><title>Article</title><body>${body}</body></html>`;

/** What the panel's live region says. */
const announced = (panel: Page) => panel.$eval('.page-status', ({ textContent }) => textContent);

forEachBrowser('Around the page', (session) => {
  // Where the panel itself is not at issue, its page is opened in a tab beside the article.
  test('the side panel lists what is on the page in reading order, follows the tab and the page, and goes there', async () => {
    const article = await session.open(
      session.server.serve(page('<p>Karamay, then Huawei.</p><p id="more"></p>')),
    );
    await session.mentions(article);
    const panel = await openBeside(session, article, '/sidepanel.html');
    expect(await textOf(panel, /Show marks on[\s\S]*Huawei/)).toMatch(
      /On this page\s+Show marks on 127\.0\.0\.1\s+Karamay\s+once\s+Huawei\s+once/,
    );
    expect(await textOf(panel, /2 things/)).toContain('2 things on this page are known.');
    expect(await accessibilityProblems(panel)).toEqual([]);

    await article.evaluate(() => document.getElementById('more')?.append('Xinjiang'));
    expect(await textOf(panel, /Xinjiang/)).toMatch(/Huawei\s+once\s+Xinjiang\s+once/);
    expect(await announced(panel)).toBe('Article: 3 things on this page are known.');

    const other = await session.open(
      session.server.serve('<!doctype html><title>Another</title><p>Tashkent and ZTE'),
    );
    await other.bringToFront();
    expect(await textOf(panel, /Tashkent/)).not.toContain('Karamay');
    await expect.poll(() => announced(panel)).toBe('Another: 2 things on this page are known.');
    await other.goto(session.server.serve(page('<p>Hikvision and ZTE')));
    expect(await textOf(panel, /Hikvision/)).not.toContain('Tashkent');
    await expect.poll(() => announced(panel)).toBe('Article: 2 things on this page are known.');
    await article.bringToFront();
    await textOf(panel, /Karamay/);

    await pressButton(panel, 'Huawei');
    expect((await session.waitForCard(article, ({ open }) => open))?.title).toBe('Huawei');
    await Promise.all([article.close(), other.close(), panel.close()]);
  });

  test('the side panel shows where an item is on the page', async () => {
    const article = await session.open(session.server.serve(page('<p>Karamay')));
    await session.mentions(article);
    const panel = await openBeside(session, article, '/sidepanel.html');
    await textOf(panel, /Karamay/);
    const active = () => article.evaluate(() => CSS.highlights.get('term-active')?.size ?? 0);
    // A tab that is not in front gets no pointer and no focus of its own.
    const activeAfter = async (event: string) => {
      await panel.evaluate(
        (type) => document.querySelector('.on-page li button')?.dispatchEvent(new PointerEvent(type)),
        event,
      );
      return active();
    };
    await expect.poll(() => activeAfter('pointerenter')).toBe(1);
    await article.evaluate(() => document.querySelector('p')?.replaceChildren('Still Karamay'));
    const activeWords = () =>
      article.evaluate(() => {
        const [range] = CSS.highlights.get('term-active') ?? [];
        return range?.startContainer.isConnected;
      });
    await expect.poll(activeWords).toBe(true);
    await expect.poll(() => activeAfter('pointerleave')).toBe(0);
    await Promise.all([article.close(), panel.close()]);
  });

  test('the side panel lists what is in frames, shows it and goes there', async () => {
    const serve = (body: string) => session.server.serve(page(body));
    const elsewhere = serve('<p>Hikvision').replace('127.0.0.1', 'localhost');
    const article = await session.open(
      serve(`<iframe src="${serve('<p>Karamay')}" width="600" height="200"></iframe>
        <iframe src="${elsewhere}" width="600" height="200"></iframe><p>Huawei`),
    );
    await session.mentions(article);
    const panel = await openBeside(session, article, '/sidepanel.html');
    expect(await textOf(panel, /Hikvision/)).toMatch(/Huawei\s+once\s+Karamay\s+once\s+Hikvision\s+once/);
    const frame = article.frames().find((each) => each.url() === elsewhere);
    const activeAfter = async (event: string) => {
      await panel.evaluate((type) => {
        const items = [...document.querySelectorAll('.on-page li button')];
        items
          .find(({ textContent }) => textContent.includes('Hikvision'))
          ?.dispatchEvent(new PointerEvent(type));
      }, event);
      return frame?.evaluate(() => CSS.highlights.get('term-active')?.size ?? 0);
    };
    await expect.poll(() => activeAfter('focus')).toBe(1);
    await expect.poll(() => activeAfter('blur')).toBe(0);
    await pressButton(panel, 'Hikvision');
    const cardStands = () => frame?.evaluate(() => document.querySelector('[popover]:not([inert])') !== null);
    await expect.poll(cardStands).toBe(true);
    await Promise.all([article.close(), panel.close()]);
  });

  test('the side panel shows what was saved from the page', async () => {
    const article = await session.open(
      session.server.serve(page('<p>Before. <b>Words worth keeping.</b> After.')),
    );
    const panel = await openBeside(session, article, '/sidepanel.html');
    expect(await textOf(panel, /Nothing is saved/)).toContain('Nothing is saved from this page yet.');
    await selectWords(article, 'b');
    await session.chooseFromMenu(article, 'save-selection');
    expect(await textOf(panel, /worth keeping/)).toMatch(/Saved here\s+Words worth keeping\./);
    await Promise.all([article.close(), panel.close()]);
  });

  const suggestions = (typed: string) => suggestionsFor(session.kind, session.extensionPage.browser(), typed);

  test.each([
    ['huawie', /^Huawei \(company\): /],
    ['883 cameras', /^Figure[^:]*: .*883 cameras/],
  ])('the address bar suggests for %s', async (typed, first) => {
    const found = await poll(PATIENCE, async () => (await suggestions(typed))[0]);
    expect(found).toMatch(first);
  });

  test('the address bar suggests nothing for nonsense', async () => {
    expect(await suggestions('fhqwhgads')).toEqual([]);
  });

  test('the address bar opens the dossier of what is entered', async () => {
    const address = session.server.serve('<p>Before.');
    const before = await session.open(address);
    await before.bringToFront();
    await poll(PATIENCE, async () => (await suggestions('karamay'))[0]);
    await enterInAddressBar(session.kind, session.extensionPage.browser(), 'karamay');
    const opened = async () => (await session.tabs()).find((url) => url.includes('/dossier.html'));
    await expect.poll(opened).toMatch(/query=karamay/i);
    // In the tab that was in front.
    expect(await session.tabs()).not.toContain(address);
  });
});
