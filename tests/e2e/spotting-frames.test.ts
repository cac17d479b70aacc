import type { Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { forEachBrowser } from './support/for-each-browser.ts';
import { painted } from './support/painted.ts';

const html = (body: string) => `<!doctype html><html lang="en"><title>t</title><body>${body}`;

forEachBrowser('In frames, marks', (session) => {
  const serve = (body: string) => session.server.serve(html(body));
  /** The same page at another site: the server is known by two names. */
  const elsewhere = (address: string) => address.replace('127.0.0.1', 'localhost');
  const frameAt = async (page: Page, address: string): Promise<Frame> => {
    await expect.poll(() => page.frames().some((frame) => frame.url() === address)).toBe(true);
    const frame = page.frames().find((candidate) => candidate.url() === address);
    if (!frame) throw new Error(`There is no frame at ${address}.`);
    return frame;
  };

  test('come to those of the same site, of another site, and within each other', async () => {
    const innermost = serve('<p>Karamay lies in the north.');
    const other = elsewhere(
      serve(`<p>Huawei was there.<iframe src="${innermost}" width="400" height="200"></iframe>`),
    );
    const same = serve('<p>Hikvision was there.');
    const page = await session.open(
      serve(`<iframe src="${same}" width="600" height="300"></iframe>
        <iframe src="${other}" width="600" height="400"></iframe>
        <iframe srcdoc="<p>ZTE was there." width="600" height="200"></iframe>`),
    );
    await page.bringToFront();
    for (const [address, words] of [
      [same, 'Hikvision'],
      [other, 'Huawei'],
      [innermost, 'Karamay'],
      ['about:srcdoc', 'ZTE'],
    ] as const) {
      const frame = await frameAt(page, address);
      await expect.poll(() => painted(frame)).toEqual([words]);
    }
    expect(await painted(page)).toEqual([]);
    await page.close();
  });

  test('come to one that is too small to read once it has grown', async () => {
    const small = serve('<p>Huawei');
    const large = serve('<p>Hikvision');
    const page = await session.open(
      serve(`<iframe id="small" src="${small}" width="180" height="90"></iframe>
        <iframe src="${large}" width="600" height="300"></iframe>`),
    );
    await page.bringToFront();
    const largeFrame = await frameAt(page, large);
    await expect.poll(() => painted(largeFrame)).toEqual(['Hikvision']);
    expect(await painted(await frameAt(page, small))).toEqual([]);
    await page.evaluate(() => document.getElementById('small')?.setAttribute('width', '500'));
    await page.evaluate(() => document.getElementById('small')?.setAttribute('height', '300'));
    await expect.poll(async () => painted(await frameAt(page, small))).toEqual(['Huawei']);
    await page.close();
  });
});
