import { expect, test } from 'vitest';
import { goToMention } from '../../data/messages/spotter-messages.ts';
import { askPage } from '../../scripts/browsers/ask-extension.ts';
import { forEachBrowser } from './support/for-each-browser.ts';

forEachBrowser('Spotting', (session) => {
  const marksOn = async (html: string, headers?: Record<string, string>) => {
    const page = await session.open(session.server.serve(html, headers));
    return (await session.mentions(page)).map(({ text }) => text);
  };

  test('marks a page under the strictest policy', async () => {
    const policy = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox";
    const html = '<!doctype html><title>t</title><p>Huawei was there.';
    expect(await marksOn(html, { 'content-security-policy': policy })).toEqual(['Huawei']);
  });

  test('marks XHTML', async () => {
    const html =
      '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head><body><p>Hua<b>wei</b></p></body></html>';
    expect(await marksOn(html, { 'content-type': 'application/xhtml+xml' })).toEqual(['Huawei']);
  });

  test('marks a page that writes itself anew', async () => {
    const html =
      '<!doctype html><title>t</title><p>x<script>setTimeout(() => { document.open(); document.write("<title>t</title><p>Huawei"); document.close(); }, 500)</script>';
    expect(await marksOn(html)).toEqual(['Huawei']);
  });

  test('says of a mention that is gone that it is, and does not go there', async () => {
    const html = '<!doctype html><title>t</title><p>Huawei was there.<p id="other">Beijing praised it.';
    const page = await session.open(session.server.serve(html));
    const [huawei, beijing] = await session.mentions(page);
    await page.evaluate(() => document.getElementById('other')?.remove());
    const go = (key = '') =>
      askPage(session.extensionPage, page.url(), goToMention, { key }).catch(({ code }) => code);
    expect([await go(beijing?.key), await go(huawei?.key)]).toEqual(['gone', null]);
  });

  test('says why each mark is there', async () => {
    const page = await session.open(
      session.server.serve('<!doctype html><title>t</title><p>Huawei was there.<p>Beijing praised it.'),
    );
    await session.hoverMention(page, 'Beijing');
    await session.clickInCard(page, '[aria-label="Why this is marked"]');
    const explained = ({ text }: { text: string }) => text.includes('because the page mentions “Huawei”');
    expect((await session.waitForCard(page, explained))?.text).toContain(
      'because the page mentions “Huawei”',
    );
  });
});
