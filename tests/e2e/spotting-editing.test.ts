import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { forEachBrowser } from './support/for-each-browser.ts';
import { painted } from './support/painted.ts';

const html = (body: string) => `<!doctype html><html lang="en"><title>t</title><body>${body}`;

forEachBrowser('Around an editor, marks', (session) => {
  const open = async (body: string) => {
    const page = await session.open(session.server.serve(html(body)));
    await page.bringToFront();
    return page;
  };
  const expectMarks = (page: Page, words: string[]) => expect.poll(() => painted(page)).toEqual(words);
  const caret = (page: Page) =>
    page.evaluate(() => {
      const at = getSelection();
      return [at?.anchorNode?.textContent, at?.anchorOffset, at?.isCollapsed];
    });

  test('leave caret, text and undo alone while they come and go', async () => {
    const page = await open(`<article>Huawei</article><div id="editor" contenteditable>Huawei and ZTE</div>
      <article id="around">x</article>`);
    await expectMarks(page, ['Huawei']);
    await page.focus('#editor');
    await page.keyboard.press('Home');
    for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowRight');
    await page.keyboard.type(' of Shenzhen');
    const before = ['Huawei of Shenzhen and ZTE', 18, true];
    expect(await caret(page)).toEqual(before);
    for (const words of ['Karamay', 'x', 'Hikvision']) {
      await page.$eval('#around', (around, text) => around.replaceChildren(text), words);
      await expectMarks(page, words === 'x' ? ['Huawei'] : ['Huawei', words]);
      expect(await caret(page)).toEqual(before);
    }
    await page.keyboard.type('!');
    expect(await page.$eval('#editor', ({ innerHTML }) => innerHTML)).toBe('Huawei of Shenzhen! and ZTE');
    await page.evaluate(() => document.execCommand('undo'));
    expect(await page.$eval('#editor', ({ textContent }) => textContent)).not.toContain('!');
    await expectMarks(page, ['Huawei', 'Hikvision']);
    await page.close();
  });

  test('leave text that becomes editable, and come back when it no longer is', async () => {
    const page = await open('<article>Karamay</article><div id="editor"><p>Huawei <b>and ZTE</b></p></div>');
    await expectMarks(page, ['Karamay', 'Huawei', 'ZTE']);
    await page.$eval('#editor', (editor) => editor.setAttribute('contenteditable', 'plaintext-only'));
    await expectMarks(page, ['Karamay']);
    await page.$eval('#editor', (editor) => editor.removeAttribute('contenteditable'));
    await expectMarks(page, ['Karamay', 'Huawei', 'ZTE']);
    await page.$eval('#editor', (editor) => editor.setAttribute('role', 'textbox'));
    await expectMarks(page, ['Karamay']);
    await page.close();
  });

  test('come to text that was hidden when it is shown, however it was hidden', async () => {
    const page = await open(`<style>.off { display: none } .unseen { visibility: hidden }</style>
      <article>Karamay</article><article id="one" hidden>Huawei</article><article id="two" class="off">ZTE</article>
      <article id="three" class="unseen">Hikvision</article>
      <details><summary>More</summary><article>Megvii</article></details>`);
    const seen = () =>
      page.evaluate(() => {
        const words: string[] = [];
        for (const range of CSS.highlights.get('term') ?? []) {
          const parent = range.startContainer.parentElement;
          if (parent?.checkVisibility({ visibilityProperty: true })) words.push(parent.textContent);
        }
        return words.toSorted();
      });
    await expect.poll(seen).toEqual(['Karamay']);
    await page.evaluate(() => {
      document.getElementById('one')?.removeAttribute('hidden');
      document.getElementById('two')?.classList.remove('off');
      document.getElementById('three')?.classList.remove('unseen');
      document.querySelector('details')?.setAttribute('open', '');
    });
    await expect.poll(seen).toEqual(['Hikvision', 'Huawei', 'Karamay', 'Megvii', 'ZTE']);
    await page.close();
  });
});
