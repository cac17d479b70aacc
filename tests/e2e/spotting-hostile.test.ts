import { expect, test } from 'vitest';
import { forEachBrowser } from './support/for-each-browser.ts';
import { painted } from './support/painted.ts';
import { storeSettings } from './support/settings.ts';

/** Ten megabytes take a while on a busy machine. */
const MUCH_PATIENCE = { timeout: 90_000 };
const html = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>t</title>${head}</head><body>${body}</body></html>`;

forEachBrowser('On a page that makes it hard, marks', (session) => {
  const open = async (text: string) => {
    const page = await session.open(session.server.serve(text));
    await page.bringToFront();
    return page;
  };

  test('reach into open shadow roots within each other', async () => {
    const page = await open(
      html(`<article>Karamay</article><x-outer></x-outer><script>
        customElements.define('x-inner', class extends HTMLElement {
          connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<article>Hik<b>vision</b></article>'; }
        });
        customElements.define('x-outer', class extends HTMLElement {
          connectedCallback() {
            this.attachShadow({ mode: 'open' }).innerHTML = '<article>Huawei</article><x-inner></x-inner>';
          }
        });
      </script>`),
    );
    await expect.poll(() => painted(page)).toEqual(['Karamay', 'Huawei', 'Hikvision']);
    // The style of marks reaches in there as well: without those marks the page looks otherwise.
    const look = () => page.screenshot({ encoding: 'base64' });
    const before = await look();
    await page.evaluate(() => {
      const [first] = CSS.highlights.get('term') ?? [];
      if (first) CSS.highlights.set('term', new Highlight(first));
    });
    expect((await look()) === before).toBe(false);
    await page.close();
  });

  test('leave the page as it was, and say nothing to it', async () => {
    const page = await open(
      html(
        '<h1>Karamay</h1><p>Huawei <em>and</em> ZTE<p>The Safe <em>City</em> of Huawei',
        `<script>
          window.changes = [];
          window.messages = [];
          const observer = new MutationObserver((records) => changes.push(...records.map(({ type }) => type)));
          observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
          addEventListener('message', ({ data }) => messages.push(JSON.stringify(data)));
          addEventListener('DOMContentLoaded', () => {
            // The parser's own.
            observer.takeRecords();
            changes.length = 0;
            window.before = document.documentElement.outerHTML;
          });
        </script>`,
      ),
    );
    await expect.poll(async () => (await painted(page)).length).toBe(4);
    expect(
      await page.evaluate(() => ({
        changes: Reflect.get(window, 'changes'),
        messages: Reflect.get(window, 'messages'),
        isSame: document.documentElement.outerHTML === Reflect.get(window, 'before'),
        elements: document.documentElement.children.length,
      })),
    ).toEqual({ changes: [], messages: [], isSame: true, elements: 2 });
    await page.close();
  });

  test('come to ten megabytes while the page goes on living', { timeout: 180_000 }, async () => {
    await storeSettings(session.extensionPage, { on: false });
    const section = `<h2>News</h2>${'<p>A line about nothing much, of some length, <a href="#x">with a link</a> in it.</p>'.repeat(90)}<p>Huawei</p>`;
    const page = await open(html(section.repeat(1250)));
    expect(await painted(page)).toEqual([]);
    await page.evaluate(() => {
      // The page's own work at short intervals, up to the first mark.
      let count = 0;
      const ticks = setInterval(() => {
        count++;
        if (CSS.highlights.has('term')) clearInterval(ticks);
      }, 10);
      Object.assign(globalThis, { readCount: () => count });
    });
    await storeSettings(session.extensionPage, {});
    await expect.poll(async () => (await painted(page)).length, MUCH_PATIENCE).toBe(1250);
    // Reading all that takes ten times as long as one slice; in one piece, it would let the page go on once at most.
    expect(await page.evaluate(() => Reflect.get(globalThis, 'readCount')())).toBeGreaterThan(4);
    await page.close();
  });
});
