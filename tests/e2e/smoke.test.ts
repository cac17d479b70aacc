import { expect, test } from 'vitest';
import { findInCard } from './support/card.ts';
import { forEachBrowser } from './support/for-each-browser.ts';

forEachBrowser('The extension', (session) => {
  test('marks the sample article and opens a card under the resting pointer', async () => {
    const page = await session.open('sample-article.html');
    const mentions = await session.mentions(page);
    expect(mentions.map(({ text }) => text)).toContain('Huawei');

    const card = await session.hoverMention(page, 'Huawei');
    expect(card.title).toBe('Huawei');
    expect(await findInCard(session.extensionPage, page.url(), 'h2')).toMatchObject({ text: 'Huawei' });

    await page.keyboard.press('Escape');
    expect(await session.waitForCard(page, ({ open }) => !open)).toMatchObject({ open: false });
  });

  test('marks pages again after a restart', async () => {
    await session.restart();
    const page = await session.open(
      session.server.serve('<!doctype html><title>t</title><p>Huawei was there.'),
    );
    expect((await session.mentions(page)).map(({ entity }) => entity)).toEqual(['huawei']);
  });

  test('asks its pages’ server for the pages alone', async () => {
    const before = session.server.requests.length;
    const address = session.server.serve('<!doctype html><title>t</title><p>Huawei was there.');
    const page = await session.open(address);
    expect((await session.hoverMention(page, 'Huawei')).title).toBe('Huawei');
    const asked = session.server.requests.slice(before).filter((path) => path !== '/favicon.ico');
    expect(asked).toEqual([new URL(address).pathname]);
  });

  test('would be found out if something were asked of somebody else', async () => {
    const page = await session.open(session.server.serve('<!doctype html><title>t</title>'));
    await page.evaluate(async () => {
      for (const scheme of ['http', 'https']) await fetch(`${scheme}://elsewhere.test/`).catch(() => {});
    });
    const { outsideRequests } = session.server;
    const made = outsideRequests.filter((request) => request.includes('elsewhere'));
    expect(made).toEqual(['http://elsewhere.test/', 'elsewhere.test:443']);
    for (const request of made) outsideRequests.splice(outsideRequests.indexOf(request), 1);
  });
});
