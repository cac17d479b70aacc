import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { findInCard } from './support/card.ts';
import { forEachBrowser } from './support/for-each-browser.ts';
import { timePasses } from './support/time-passes.ts';

const PARAGRAPH = '<p style="margin-top: 120px">A mayor signed with Huawei for a network.</p>';
const TALL = '<div style="height: 3000px"></div>';
const html = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Page</title>${head}</head><body>${body}</body></html>`;

forEachBrowser('A card', (session) => {
  const pages: Page[] = [];
  const serve = async (body: string, head?: string, headers?: Record<string, string>) => {
    const page = await session.open(session.server.serve(html(body, head), headers));
    pages.push(page);
    return page;
  };
  // A change of settings reaches every open page; those of earlier tests would only take time.
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });
  const closed = (page: Page) => session.waitForCard(page, ({ open }) => !open);

  test('stands clear of its line, in the window, and goes when the pointer leaves', async () => {
    const page = await serve(PARAGRAPH);
    const card = await session.hoverMention(page, 'Huawei');
    const line = (await session.boxes(page))[0]?.[0];
    expect(line && card.rect?.y).toBeGreaterThanOrEqual((line?.y ?? 0) + (line?.height ?? 0));
    await page.mouse.move(900, 700, { steps: 4 });
    expect(await closed(page)).toMatchObject({ open: false });
    // Nothing of ours stays in the page.
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  });

  test('does not open under a pointer that passes over', async () => {
    const page = await serve(`${PARAGRAPH}<p style="margin-top: 400px">Karamay`);
    const rect = (await session.boxes(page))[0]?.[0];
    if (!rect) throw new Error('Nothing is marked.');
    await page.evaluate(noteOpened);
    for (let pass = 0; pass < 4; pass++) {
      await page.mouse.move(rect.x + 5, rect.y - 60);
      await page.mouse.move(rect.x + 5, rect.y + rect.height / 2);
      await page.mouse.move(rect.x + 5, rect.y + 300);
    }
    // The pointer rests later on another mark, whose card comes when one of the first would have come long ago.
    expect((await session.hoverMention(page, 'Karamay')).title).toBe('Karamay');
    expect(await page.evaluate(() => Reflect.get(window, 'opened'))).toBe(1);
  });

  test('stays while the pointer goes over to it, and while it is pinned', async () => {
    const page = await serve(PARAGRAPH + TALL);
    const { rect } = await session.hoverMention(page, 'Huawei');
    if (!rect) throw new Error('The card is nowhere.');
    await page.mouse.move(rect.x + 40, rect.y + 60, { steps: 10 });
    await timePasses(page, 600);
    expect((await session.readEntity(page)).rect).toEqual(rect);
    await session.clickInCard(page, '[aria-label="Keep open"]');
    await page.mouse.click(900, 700);
    await timePasses(page, 600);
    expect((await session.readEntity(page)).rect).toEqual(rect);
    // A pinned card is the reader's to keep in sight; let go, it does not jump back to its mark.
    await page.evaluate(() => scrollTo(0, 1500));
    expect((await session.readEntity(page)).rect).toEqual(rect);
    await page.evaluate(() => scrollTo(0, 0));
    await session.clickInCard(page, '[aria-label="Keep open"]');
    await page.evaluate(() => {
      scrollTo(0, 30);
      return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
    expect((await session.readEntity(page)).rect).toEqual(rect);
    await session.clickInCard(page, '[aria-label="Close"]');
    expect(await closed(page)).toMatchObject({ open: false });
  });

  test('keeps its keys from the page, takes the focus and gives it back', async () => {
    const page = await serve(
      `<input id="field">${PARAGRAPH}<script>
        window.keys = [];
        document.addEventListener('keydown', (event) => keys.push(event.key), true);
        document.getElementById('field').focus();
      </script>`,
    );
    await session.mentions(page);
    await session.command(page, 'enter-card');
    await session.waitForCard(page, ({ open }) => open);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('j');
    await page.keyboard.press('Escape');
    expect(await closed(page)).toMatchObject({ open: false });
    expect(await page.evaluate(() => Reflect.get(window, 'keys'))).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
    await page.keyboard.press('k');
    expect(await page.evaluate(() => Reflect.get(window, 'keys'))).toEqual(['k']);
  });

  test('is reached from mark to mark with the keyboard', async () => {
    const page = await serve(`<h2>One</h2>${PARAGRAPH}${TALL}<h2>Two</h2><p>Karamay lies in Xinjiang.</p>`);
    const mentions = await session.mentions(page);
    expect(mentions.map(({ text }) => text)).toEqual(['Huawei', 'Karamay', 'Xinjiang']);
    await session.command(page, 'next-mark');
    expect(await session.waitForCard(page, ({ title }) => title === 'Huawei')).toMatchObject({
      title: 'Huawei',
    });
    await session.command(page, 'next-mark');
    expect(await session.waitForCard(page, ({ title }) => title === 'Karamay')).toMatchObject({
      title: 'Karamay',
    });
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    await session.command(page, 'previous-mark');
    expect(await session.waitForCard(page, ({ title }) => title === 'Huawei')).toMatchObject({
      title: 'Huawei',
    });
    const said = () => findInCard(session.extensionPage, page.url(), '[role="status"]', 'mark 1 of 3');
    await expect.poll(said).toMatchObject({ text: 'Huawei: mark 1 of 3' });
  });

  test('stands still and scrolls with the box that its mark is in, and closes when that is out of sight', async () => {
    const box = 'position: fixed; height: 200px; overflow: auto';
    const page = await serve(`<div id="box" style="${box}">${PARAGRAPH}${TALL}</div>${TALL}`);
    const { rect } = await session.hoverMention(page, 'Huawei');
    const carried = await page.evaluate(() => {
      const top = () => document.querySelector('[popover]')?.getBoundingClientRect().y ?? 0;
      const before = top();
      scrollTo(0, 400);
      return top() - before;
    });
    expect(carried).toBe(0);
    await page.evaluate(() => document.getElementById('box')?.scrollTo(0, 40));
    const there = { y: (rect?.y ?? 0) - 40 };
    expect(await session.waitForCard(page, (card) => card.rect?.y === there.y)).toMatchObject({
      rect: there,
    });
    await page.evaluate(() => document.getElementById('box')?.scrollTo(0, 1000));
    expect(await closed(page)).toMatchObject({ open: false });
  });

  describe('on a page that makes it hard', () => {
    test.each<[string, string, string?, Record<string, string>?]>([
      [
        'a strict policy and Trusted Types',
        PARAGRAPH,
        '',
        {
          'content-security-policy':
            "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        },
      ],
      [
        'styles that hit everything',
        PARAGRAPH,
        '<style>* { all: unset !important; font-size: 40px !important; color: red !important } html { font-size: 3px }</style>',
      ],
      [
        'a shadow root in a modal dialog',
        `<dialog id="d"><div id="h"></div></dialog><script>
          h.attachShadow({ mode: 'open' }).innerHTML = '${PARAGRAPH}'; d.showModal()</script>`,
      ],
      ['transforms', `<div style="transform: rotate(4deg) scale(1.2); margin: 80px">${PARAGRAPH}</div>`],
      [
        'a fixed header above everything',
        `<div style="position: fixed; inset: 0; z-index: 2147483647; pointer-events: none"></div>${PARAGRAPH}`,
      ],
      ['text from right to left', `<div dir="rtl"><p>هذا نص عن شركة Huawei في المدينة.</p></div>`],
      ['a large zoom', PARAGRAPH, '<style>html { zoom: 2 }</style>'],
    ])('with %s', async (_, body, head, headers) => {
      const page = await serve(body, head, headers);
      const card = await session.hoverMention(page, 'Huawei');
      expect(card.title).toBe('Huawei');
      const name = await findInCard(session.extensionPage, page.url(), 'h2');
      // As large as it is meant to be, so its own styles are in force.
      expect(card.rect?.width).toBeGreaterThan(300);
      expect(name?.height).toBeLessThan(60);
      const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      const { x = -1, y = -1, width: w = 0, height: h = 0 } = card.rect ?? {};
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(x + w).toBeLessThanOrEqual(width);
      expect(y + h).toBeLessThanOrEqual(height);
      await session.clickInCard(page, '[aria-label="Why this is marked"]');
      const button = await findInCard(session.extensionPage, page.url(), 'button', 'Turn off on');
      expect(button?.height).toBeGreaterThanOrEqual(24);
    });

    test('in a very small window', async () => {
      const page = await serve(PARAGRAPH);
      await page.setViewport({ width: 320, height: 256 });
      const { rect } = await session.hoverMention(page, 'Huawei');
      expect(rect && rect.x + rect.width).toBeLessThanOrEqual(320);
      expect(rect && rect.y + rect.height).toBeLessThanOrEqual(256);
    });
  });

  test('saves a fact, and says so the next time', async () => {
    const page = await serve(PARAGRAPH);
    await session.hoverMention(page, 'Huawei');
    await session.clickInCard(page, '[aria-label^="Save: "]');
    expect((await session.waitForCard(page, ({ text }) => text.includes('Saved')))?.open).toBe(true);
    await session.clickInCard(page, 'textarea');
    await page.keyboard.type('Look this up');
    await session.clickInCard(page, '.save-note input');
    await page.keyboard.type('cities, press');
    await page.keyboard.press('Enter');
    expect((await session.waitForCard(page, ({ text }) => text.includes('Note saved')))?.open).toBe(true);
    await page.keyboard.press('Escape');
    await closed(page);
    await page.mouse.move(900, 700);
    const again = await session.hoverMention(page, 'Huawei');
    expect(again.text).toContain('1 saved');
  });
});

/** In the page: counts the cards that open, in `opened`. One that is only laid out is inert until it opens. */
function noteOpened(): void {
  const open = new Set<Element>();
  new MutationObserver(() => {
    for (const card of document.querySelectorAll('[popover]:not([inert])')) open.add(card);
    Reflect.set(window, 'opened', open.size);
  }).observe(document, { subtree: true, childList: true, attributes: true });
}
