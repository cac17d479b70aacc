import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { forEachBrowser } from './support/for-each-browser.ts';
import { closeTab } from './support/opened-tab.ts';
import { storeSettings } from './support/settings.ts';
import { timePasses } from './support/time-passes.ts';

const PARAGRAPHS =
  '<p style="margin-top: 120px">A mayor signed with Huawei.</p><p style="margin-top: 500px">Karamay lies in the west.</p>';
const html = (body: string) => `<!doctype html><html lang="en"><title>t</title><body>${body}`;

forEachBrowser('A pointer', (session) => {
  /** The middle of each mark's first line, in reading order. */
  const marks = async (page: Page) =>
    (await session.boxes(page)).flatMap(([box]) =>
      box ? [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }] : [],
    );

  test('that stops dead on a mark after a fast move opens its card', async () => {
    const page = await session.open(session.server.serve(html(PARAGRAPHS)));
    const [first, second] = await marks(page);
    if (!first || !second) throw new Error('Both are to be marked.');
    await page.bringToFront();
    await page.mouse.move(first.x + 300, first.y + 300);
    await page.mouse.move(first.x, first.y);
    expect(await session.waitForCard(page, ({ title }) => title === 'Huawei')).toMatchObject({
      title: 'Huawei',
    });
    // And from a card that is open, far from the way to it: up and around, in one jump.
    await page.mouse.move(second.x, second.y);
    expect(await session.waitForCard(page, ({ title }) => title === 'Karamay')).toMatchObject({
      title: 'Karamay',
    });
    await page.close();
  });

  test('that rests on a mark has its card laid out, out of sight and reach until the dwell is over', async () => {
    await storeSettings(session.extensionPage, { dwell: 1200 });
    const page = await session.open(session.server.serve(html(PARAGRAPHS)));
    const [mark] = await marks(page);
    if (!mark) throw new Error('Nothing is marked.');
    await page.bringToFront();
    await page.mouse.move(mark.x, mark.y);
    const laidOut = await page.waitForFunction(() => {
      const card = document.querySelector<HTMLElement>('[popover]');
      if (!card) return undefined;
      const { x, y, width, height } = card.getBoundingClientRect();
      const isHit = document.elementFromPoint(x + width / 2, y + height / 2) === card;
      return { isInert: card.inert, isHit, isSized: width > 200 && height > 100 };
    });
    expect(await laidOut.jsonValue()).toEqual({ isInert: true, isHit: false, isSized: true });
    await page.mouse.move(900, 700);
    await expect.poll(() => page.evaluate(() => document.querySelector('[popover]'))).toBe(null);
    await storeSettings(session.extensionPage, {});
    await page.close();
  });

  test('sees one card among several marks: until the next is earned, and on the way to it', async () => {
    // So tight that the second line reaches into the gap between the first line and its card.
    const lines =
      '<p style="margin: 120px 0 0; font: 30px/1 sans-serif">Huawei in Xinjiang<br>Karamay too</p>';
    const page = await session.open(session.server.serve(html(lines)));
    const [huawei, xinjiang, karamay] = (await session.boxes(page)).map(([box]) => box);
    const { rect: card } = await session.hoverMention(page, 'Huawei');
    if (!huawei || !xinjiang || !karamay || !card) throw new Error('All are to be marked, and a card open.');
    await page.evaluate(noteCards);
    const noted = () => page.evaluate(() => Reflect.get(window, 'noted'));

    const onTheWay = { x: karamay.x + 20, y: (huawei.y + huawei.height + card.y) / 2 };
    expect(onTheWay.y).toBeGreaterThan(karamay.y);
    await page.mouse.move(onTheWay.x, onTheWay.y);
    await timePasses(page, 700);
    await page.mouse.move(card.x + 100, card.y + 60);
    expect(await session.readEntity(page)).toMatchObject({ title: 'Huawei', rect: card });
    expect(await noted()).toEqual([]);

    await page.mouse.move(xinjiang.x + 20, xinjiang.y + 6);
    expect(await session.waitForCard(page, ({ title }) => title === 'Xinjiang')).toMatchObject({
      title: 'Xinjiang',
    });
    // The first was there until the second was: never none, never both.
    expect(new Set(await noted())).toEqual(new Set([1]));

    // With no card to be on the way to, that place is a mark like any other.
    await page.keyboard.press('Escape');
    await session.waitForCard(page, ({ open }) => !open);
    await page.mouse.move(onTheWay.x, onTheWay.y);
    expect(await session.waitForCard(page, ({ title }) => title === 'Karamay')).toMatchObject({
      title: 'Karamay',
    });
    await page.close();
  });

  test('that clicks a link does what the page wants, and opens a card beside links and where it rests', async () => {
    const page = await session.open(
      session.server.serve(
        html('<p><a href="#there">Huawei</a> and, further on, more.</p><h2>More</h2><p>Huawei'),
      ),
    );
    const [linked, plain] = await marks(page);
    if (!linked || !plain) throw new Error('Both are to be marked.');
    await page.mouse.click(linked.x, linked.y);
    await expect.poll(() => page.url()).toContain('#there');
    await page.mouse.click(plain.x, plain.y);
    expect((await session.waitForCard(page, ({ open }) => open))?.title).toBe('Huawei');
    // A link that is marked has its card too, for those who rest on it.
    await page.keyboard.press('Escape');
    await session.waitForCard(page, ({ open }) => !open);
    const { rect } = await session.hoverMention(page, 'Huawei');
    expect(rect?.y).toBeLessThan(plain.y);
    await page.close();
  });

  test('and keys do to the page what they always do, while a card is open', async () => {
    const body = `<input id="field">${PARAGRAPHS}<div style="height: 3000px"></div><script>
      window.keys = [];
      addEventListener('keydown', (event) => keys.push(event.key), true);
      document.getElementById('field').focus();
    </script>`;
    const page = await session.open(session.server.serve(html(body)));
    const opened = await session.hoverMention(page, 'Huawei');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
    await page.keyboard.type('ab c');
    await page.keyboard.press('Backspace');
    expect(await page.$eval('#field', (field) => field instanceof HTMLInputElement && field.value)).toBe(
      'ab ',
    );
    expect(await page.evaluate(() => Reflect.get(window, 'keys'))).toEqual([...'ab c', 'Backspace']);
    const scrolled = () => page.evaluate(() => scrollY);
    await page.mouse.wheel({ deltaY: 40 });
    await expect.poll(scrolled).toBe(40);
    // All of that with the same card, which went with its mark.
    const moved = await session.waitForCard(page, ({ rect }) => rect?.y !== opened.rect?.y);
    expect(moved).toMatchObject({ title: 'Huawei', rect: { y: (opened.rect?.y ?? 0) - 40 } });
    // In a field this key is the field's.
    await page.evaluate(() => document.getElementById('field')?.blur());
    await page.keyboard.press('PageDown');
    await expect.poll(scrolled).toBeGreaterThan(300);
    // And goes with it, out of sight.
    expect(await session.waitForCard(page, ({ open }) => !open)).toMatchObject({ open: false });
    await page.close();
  });

  test('follows a related entity inside the card and comes back', async () => {
    const page = await session.open(session.server.serve(html('<p>Karamay lies in the west.</p>')));
    const first = await session.hoverMention(page, 'Karamay');
    await session.clickInCard(page, '.card-counts button', 'related');
    await session.clickInCard(page, '.card-related button');
    const other = await session.waitForCard(page, ({ title }) => title !== first.title);
    expect(other?.text).toContain('Back to Karamay');
    await session.clickInCard(page, 'button', 'Back to Karamay');
    expect(await session.waitForCard(page, ({ title }) => title === 'Karamay')).toMatchObject({
      title: 'Karamay',
    });
    await page.close();
  });

  test('has the card show all facts, where it stands, and gets to the dossier', async () => {
    const page = await session.open(session.server.serve(html(PARAGRAPHS)));
    const first = await session.hoverMention(page, 'Huawei');
    const { x = 0, y = 0 } = first.rect ?? {};
    await session.clickInCard(page, '.card-counts button', 'more fact');
    const all = await session.waitForCard(page, ({ text }) => text.length > 5 * first.text.length);
    expect(all?.rect).toMatchObject({ x, y });
    await session.clickInCard(page, 'button', 'Back');
    await session.clickInCard(page, '[aria-label="Full profile"]');
    const dossier = async () => (await session.tabs()).find((url) => url.includes('/dossier.html?id=huawei'));
    await expect.poll(dossier).toContain('/dossier.html?id=huawei');
    await closeTab(session.extensionPage, (await dossier()) ?? '');
    await page.close();
  });

  test('that is a finger opens a card on a mark, and follows a link that is marked', async () => {
    const page = await session.open(
      session.server.serve(html(`${PARAGRAPHS}<p><a href="#there">Xinjiang</a> is a region.</p>`)),
    );
    // Firefox takes touches without a phone around them, and its driver emulates none.
    const phone = { width: 412, height: 900, hasTouch: true, isMobile: true };
    if (session.kind === 'chromium') await page.setViewport(phone);
    await page.bringToFront();
    const [plain, , linked] = await marks(page);
    if (!plain || !linked) throw new Error('All are to be marked.');
    await page.touchscreen.tap(plain.x, plain.y);
    expect(await session.waitForCard(page, ({ title }) => title === 'Huawei')).toMatchObject({
      title: 'Huawei',
    });
    await page.touchscreen.tap(linked.x, linked.y);
    await expect.poll(() => page.url()).toContain('#there');
    expect(await session.waitForCard(page, ({ open }) => !open)).toMatchObject({ open: false });
    await page.close();
  });
});

/** Runs in the page: notes how many cards are to be seen in it, whenever that may have changed. */
function noteCards(): void {
  const noted: number[] = [];
  Reflect.set(window, 'noted', noted);
  const count = () => document.querySelectorAll('[popover]:not([inert])').length;
  const observer = new MutationObserver(() => noted.push(count()));
  observer.observe(document.documentElement, { childList: true, subtree: true, attributeFilter: ['inert'] });
}
