import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { forEachBrowser } from './support/for-each-browser.ts';
import { painted } from './support/painted.ts';
import { timePasses } from './support/time-passes.ts';

/** Milliseconds after which a script has noticed that its extension is gone; see `life.ts`. */
const OLDER_ENDS = 6_000;
const html = (body: string) => `<!doctype html><html lang="en"><title>t</title><body>${body}`;

forEachBrowser('When the extension changes, marks', (session) => {
  const expectMarks = (page: Page, words: string[]) => expect.poll(() => painted(page)).toEqual(words);
  const look = (page: Page) => page.screenshot({ encoding: 'base64' });
  const open = async (body: string) => {
    const page = await session.open(session.server.serve(html(body)));
    await page.bringToFront();
    return page;
  };
  const add = (page: Page, words: string) =>
    page.evaluate((text) => {
      const article = document.createElement('article');
      article.textContent = text;
      document.body.append(article);
    }, words);

  test('are taken over by the new one on pages that are open, each once', { timeout: 90_000 }, async () => {
    const inner = session.server.serve(html('<p>Hikvision'));
    const page = await open(
      `<p>Huawei was there.</p><iframe src="${inner}" width="400" height="200"></iframe>`,
    );
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    const frame = await page.waitForFrame(inner);
    await expectMarks(page, ['Huawei']);
    await expect.poll(() => painted(frame)).toEqual(['Hikvision']);
    const marked = await look(page);
    for (const words of ['ZTE', 'Karamay']) {
      await session.installExtension();
      await page.bringToFront();
      // Answers come from the new script only.
      expect((await session.mentions(page)).map(({ text }) => text)).toContain('Huawei');
      expect((await look(page)) === marked).toBe(true);
      await expect.poll(() => painted(frame)).toEqual(['Hikvision']);
      // Two scripts at work would take each other's marks away, or leave some of their own.
      await add(page, words);
      await expectMarks(page, ['Huawei', words]);
      await page.evaluate(() => document.querySelector('article')?.remove());
      await expectMarks(page, ['Huawei']);
    }
    // Whatever of the older scripts is left ends by itself, and leaves the marks of the newest alone.
    if (session.kind === 'chromium') await timePasses(page, OLDER_ENDS);
    await expectMarks(page, ['Huawei']);
    expect((await look(page)) === marked).toBe(true);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('go when it is removed', { timeout: 90_000 }, async () => {
    const page = await open('<p>Huawei was there.</p>');
    await expectMarks(page, ['Huawei']);
    const marked = await look(page);
    await session.removeExtension();
    await page.bringToFront();
    await expect.poll(async () => (await look(page)) === marked).toBe(false);
    await add(page, 'ZTE');
    const left = await look(page);
    await page.evaluate(() => CSS.highlights.clear());
    expect((await look(page)) === left).toBe(true);
    await page.close();
  });

  test('come to pages that were open before it', { timeout: 90_000 }, async () => {
    const page = await open('<p>Huawei was there.</p>');
    const plain = await look(page);
    await session.installExtension();
    await page.bringToFront();
    await expectMarks(page, ['Huawei']);
    expect((await look(page)) === plain).toBe(false);
    await page.close();
  });
});
