import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { findInCard } from './support/card.ts';
import { forEachBrowser } from './support/for-each-browser.ts';
import { paperOf } from './support/paper.ts';

const PARAGRAPH = '<p style="margin-top: 120px">A mayor signed with Huawei for a network.</p>';
/** What the styles of a page can do to everything in it, by its name or by what is handed down. */
const HOSTILE = `* { all: unset !important; font: 40px/3 Impact !important; letter-spacing: 9px !important;
    color: red !important; color-scheme: dark !important; transition: all 9s !important;
    --paper: red !important; --ink: lime !important; --size: 40px !important; --space-4: 0 !important }
  div { direction: rtl !important; writing-mode: vertical-rl !important }
  html { font-size: 3px !important; text-transform: uppercase !important }`;
const html = (body: string) => `<!doctype html><html lang="en"><title>t</title><body>${body}`;

forEachBrowser('A card', (session) => {
  const shownName = (page: Page) => findInCard(session.extensionPage, page.url(), '#card-name');
  /** The name on the card, as often as there are cards in all frames. */
  const shownNames = async (page: Page) => {
    const cards = () => document.querySelectorAll('[popover]:not([inert])').length;
    const counts = await Promise.all(page.frames().map((frame) => frame.evaluate(cards)));
    const name = (await shownName(page))?.text;
    return counts.flatMap((count) => Array.from({ length: count }, () => name));
  };

  test('works above an element that fills the screen, on a mark in a shadow root', async () => {
    const page = await session.open(
      session.server.serve(
        html(`<div id="all" style="background: white"><div id="h"></div><button>Fill</button></div><script>
          document.querySelector('button').onclick = () => document.getElementById('all').requestFullscreen();
          h.attachShadow({ mode: 'open' }).innerHTML = '${PARAGRAPH}';
        </script>`),
      ),
    );
    await page.bringToFront();
    await page.click('button');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe('all');
    const { rect } = await session.hoverMention(page, 'Huawei');
    // Painted above it is not enough: what is outside that element cannot be clicked.
    const isReached = await page.evaluate(
      (x, y) => document.elementFromPoint(x, y)?.hasAttribute('popover'),
      (rect?.x ?? 0) + 30,
      (rect?.y ?? 0) + 30,
    );
    expect(isReached).toBe(true);
    await session.clickInCard(page, '[aria-label="Why this is marked"]');
    await expect
      .poll(() => findInCard(session.extensionPage, page.url(), 'button', 'Turn off on'))
      .toMatchObject({ text: expect.stringContaining('Turn off on') });
    expect(await page.evaluate(() => document.fullscreenElement?.id)).toBe('all');
    await page.close();
  });

  test('goes along with a page before a script could move it, and makes none longer', async () => {
    const styles = 'html { direction: rtl; zoom: 1.5 } body { transform: rotate(2deg) }';
    const long = html(`<style>${styles}</style>${PARAGRAPH}<div style="height: 3000px; width: 3000px">`);
    for (const served of [long, html(PARAGRAPH)]) {
      const page = await session.open(session.server.serve(served));
      await session.mentions(page);
      await session.command(page, 'next-mark');
      await session.waitForCard(page, ({ rect }) => rect !== null);
      const seen = await page.evaluate(() => {
        const card = document.querySelector('[popover]');
        const root = document.documentElement;
        const from = card?.getBoundingClientRect();
        const before = { left: scrollX, top: scrollY };
        scrollBy(-40, 60);
        const to = card?.getBoundingClientRect();
        const size = () => [root.scrollWidth, root.scrollHeight];
        const beside = size();
        card?.remove();
        return {
          moved: from && to && [from.x - to.x, from.y - to.y],
          scrolled: [scrollX - before.left, scrollY - before.top],
          beside,
          alone: size(),
        };
      });
      expect(seen.scrolled).toEqual(served === long ? [-40, 60] : [0, 0]);
      expect(seen.moved).toEqual(seen.scrolled);
      expect(seen.beside).toEqual(seen.alone);
      await page.close();
    }
  });

  test('opens inside a frame of the same site, in that frame', async () => {
    const inner = session.server.serve(html(PARAGRAPH));
    const page = await session.open(
      session.server.serve(
        html(`<iframe src="${inner}" style="margin: 60px; width: 700px; height: 700px"></iframe>`),
      ),
    );
    await page.bringToFront();
    const frame = await page.waitForFrame(inner);
    const marked = () => frame.evaluate(() => CSS.highlights.get('term')?.size ?? 0);
    await expect.poll(marked).toBe(1);
    const words = await frame.evaluate(() => {
      const text = document.querySelector('p')?.firstChild;
      if (!text) return undefined;
      const range = document.createRange();
      const start = text.textContent?.indexOf('Huawei') ?? 0;
      range.setStart(text, start);
      range.setEnd(text, start + 6);
      const outer = frameElement?.getBoundingClientRect();
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + (outer?.x ?? 0) + width / 2, y: y + (outer?.y ?? 0) + height / 2 };
    });
    if (!words) throw new Error('The frame has no words.');
    for (const distance of [12, 4, 1, 0]) {
      await page.mouse.move(words.x + distance, words.y);
      await new Promise((done) => setTimeout(done, 40));
    }
    await expect.poll(() => shownName(page)).toMatchObject({ text: 'Huawei' });
    expect(await frame.evaluate(() => document.querySelectorAll('[popover]:not([inert])').length)).toBe(1);
    expect(await page.evaluate(() => document.querySelectorAll('[popover]:not([inert])').length)).toBe(0);
    // The pointer is there, but the focus is in the page around it, which hears of the card a moment after it is there.
    const afterEscape = async () => {
      await page.keyboard.press('Escape');
      return shownName(page);
    };
    await expect.poll(afterEscape).toBeUndefined();
    await page.close();
  });

  test('is reached from frame to frame with the keyboard, one at a time', async () => {
    const inner = session.server.serve(html(PARAGRAPH));
    const page = await session.open(
      session.server.serve(
        html(
          `<p>Karamay, with Huawei, in Xinjiang.</p><iframe src="${inner}" width="700" height="700"></iframe>`,
        ),
      ),
    );
    const frame = await page.waitForFrame(inner);
    const marked = () => frame.evaluate(() => CSS.highlights.get('term')?.size ?? 0);
    await expect.poll(marked).toBe(1);
    await session.mentions(page);
    const isEntered = () => frame?.evaluate(() => document.activeElement?.hasAttribute('popover') ?? false);
    for (const [command, title] of [
      ['next-mark', 'Karamay'],
      ['next-mark', 'Huawei'],
      ['next-mark', 'Xinjiang'],
      ['next-mark', 'Huawei'],
      ['next-mark', 'Karamay'],
      ['previous-mark', 'Huawei'],
    ] as const) {
      await session.command(page, command);
      await expect.poll(() => shownNames(page)).toEqual([title]);
    }
    await session.command(page, 'enter-card');
    await expect.poll(isEntered).toBe(true);
    const inCard = (selector: string, text: string) =>
      findInCard(session.extensionPage, page.url(), selector, text);
    await expect
      .poll(() => inCard('[role="status"]', 'mark'))
      .toMatchObject({ text: expect.stringContaining('mark 4 of 4') });
    const next = await inCard('button', '2 of 2');
    const outer = await (await frame?.frameElement())?.boundingBox();
    if (!next || !outer) throw new Error('The card does not lead to the other mark of Huawei.');
    await page.mouse.click(outer.x + next.x + next.width / 2, outer.y + next.y + next.height / 2);
    await expect
      .poll(() => inCard('button', 'of 2'))
      .toMatchObject({ text: expect.stringContaining('1 of 2') });
    await expect.poll(() => shownNames(page)).toEqual(['Huawei']);
    await page.keyboard.press('Escape');
    await expect.poll(() => shownNames(page)).toEqual([]);
    await page.close();
  });

  test.each([
    ['a page', false],
    ['a page without encryption', true],
  ])('puts a fact and its source on the clipboard, from %s', async (_, isPlain) => {
    const body = `<textarea></textarea><div contenteditable>&nbsp;</div>${PARAGRAPH}<script>
      document.addEventListener('copy', (event) => event.preventDefault(), true);
    </script>`;
    const address = session.server.serve(html(body));
    const page = await session.open(isPlain ? session.server.plain(address) : address);
    expect(await page.evaluate(() => isSecureContext)).toBe(!isPlain);
    await session.hoverMention(page, 'Huawei');
    const says = await findInCard(session.extensionPage, page.url(), '.fact-says');
    const source = await findInCard(session.extensionPage, page.url(), '.fact-source a');
    await session.clickInCard(page, '[aria-label^="Copy with citation: "]');
    await session.clickInCard(page, '.copy-styles button', 'Plain text');
    expect(await session.waitForCard(page, ({ text }) => text.includes('Copied'))).toMatchObject({
      open: true,
    });
    await page.keyboard.press('Escape');
    const pasteInto = async (selector: string) => {
      await page.click(selector);
      await page.keyboard.down('Control');
      // Chromium under control leaves shortcuts to whoever drives it.
      await page.keyboard.press('v', { commands: ['Paste'] });
      await page.keyboard.up('Control');
    };
    await pasteInto('textarea');
    const pasted = () => page.$eval('textarea', ({ value }) => value);
    await expect.poll(pasted).toContain(`${says?.text} (`);
    expect(await pasted()).toContain(source?.text ?? 'a source');
    await pasteInto('[contenteditable]');
    const links = () => page.$$eval('[contenteditable] a', (all) => all.map(({ href }) => href));
    await expect.poll(links).toEqual([expect.stringMatching(/^https?:/)]);
    expect(await page.$$eval('[contenteditable] i', (all) => all.length)).toBe(1);
    await page.close();
  });

  test('looks the same whatever styles the page has', async () => {
    // The mark begins at a whole pixel, and neither it nor its card goes with a page that can be scrolled: else edges
    // are drawn as the layers beneath them happen to be.
    const body =
      '<p style="position: fixed; left: 8px; top: 120px">Huawei signed with a mayor.</p><div style="height: 3000px">';
    const page = await session.open(session.server.serve(html(body)));
    await session.mentions(page);
    await session.command(page, 'next-mark');
    const card = await session.waitForCard(page, ({ rect }) => rect !== null);
    const { x = 0, y = 0, width = 0, height = 0 } = card?.rect ?? {};
    // But for its edge, where the page shows beside round corners and through the shadow.
    const look = async (by = 0) => {
      const clip = { x: x + 8, y: y + by + 8, width: width - 16, height: height - 16 };
      return Buffer.from(await page.screenshot({ clip, captureBeyondViewport: false })).toString('base64');
    };
    const before = await look();
    await page.addStyleTag({ content: HOSTILE });
    expect((await look()) === before).toBe(true);
    // Two looks do differ where anything does.
    expect((await look(1)) === before).toBe(false);
    await page.close();
  });

  test('is not there on paper, and neither is any mark', async () => {
    const page = await session.open(session.server.serve(html(PARAGRAPH)));
    await session.hoverMention(page, 'Huawei');
    const withOurs = await paperOf(session, page);
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.querySelector('[popover]')?.remove();
    });
    expect((await paperOf(session, page)) === withOurs).toBe(true);
    // Two papers do differ where anything does.
    await page.$eval('p', (paragraph) => paragraph.style.setProperty('text-decoration', 'underline'));
    expect((await paperOf(session, page)) === withOurs).toBe(false);
    await page.close();
  });
});
