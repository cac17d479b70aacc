import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { accessibilityProblems } from './support/axe.ts';
import { forEachBrowser } from './support/for-each-browser.ts';
import { isInField, openBeside, pressButton, resultsOf, textOf, typeQuery } from './support/look-up.ts';
import type { Session } from './support/session.ts';
import { seeToolbarPopup } from './support/toolbar-popup.ts';

const ARTICLE = `<!doctype html><html lang="en"><title>Article</title>
  <h1>One</h1><p>Huawei came to Tashkent.</p><h2>Two</h2><p>Huawei again.</p><p style="margin-top: 3000px">Karamay</p>`;

/** How many marks are shown as the one that is pointed at. */
const active = (page: Page) => page.evaluate(() => CSS.highlights.get('term-active')?.size ?? 0);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
const fieldHasFocus = (page: Page) => expect.poll(() => isInField(page)).toBe(true);
const fieldValue = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLInputElement>('[role=combobox]')?.value);

async function openArticle(session: Session): Promise<Page> {
  const article = await session.open(session.server.serve(ARTICLE));
  await session.mentions(article);
  return article;
}

forEachBrowser('The popup', (session) => {
  test('opens from the toolbar, time and again', async () => {
    await session.extensionPage.bringToFront();
    // Firefox tells of the first paint of some of these only.
    for (let opening = 0; opening < 4; opening++)
      expect(await seeToolbarPopup(session.extensionPage)).toContain('On this page');
  });

  test('lists what the page mentions, with counts, and goes there', async () => {
    const article = await openArticle(session);
    const popup = await openBeside(session, article, '/popup.html');
    expect(await textOf(popup, /Karamay/)).toMatch(
      /On this page\s+Show marks on 127\.0\.0\.1\s+Huawei\s+2 times\s+Tashkent\s+once\s+Karamay\s+once/,
    );
    expect(await accessibilityProblems(popup)).toEqual([]);
    await pressButton(popup, 'Karamay');
    expect((await session.waitForCard(article, ({ open }) => open))?.title).toBe('Karamay');
    await article.close();
  });

  test('says why a page cannot be read, and when there is nothing on it', async () => {
    const popup = await session.openExtensionPage('/popup.html');
    expect(await textOf(popup, /own pages/)).toContain('one of the browser’s own pages');
    const announced = await popup.$eval('.page-status[role=status]', ({ textContent }) => textContent);
    expect(announced).toContain('one of the browser’s own pages');
    await popup.close();
    const article = await session.open(
      session.server.serve('<!doctype html><title>t</title><p>Nothing here.'),
    );
    const beside = await openBeside(session, article, '/popup.html');
    expect(await textOf(beside, /Nothing on/)).toContain('Nothing on this page is known here.');
    await beside.close();
    await article.close();
  });

  test('takes the keyboard alone: finds, opens in place, goes back, clears', async () => {
    const popup = await session.openExtensionPage('/popup.html');
    await typeQuery(popup, 'safecity');
    const options = await resultsOf(popup, /^Safe City/);
    expect(options[0]).toMatch(/^Safe City/);
    expect(await accessibilityProblems(popup)).toEqual([]);
    const activeOption = () =>
      popup.evaluate(() => {
        const id = document.querySelector('[role=combobox]')?.getAttribute('aria-activedescendant') ?? '';
        return document.getElementById(id)?.ariaSelected === 'true' ? id : undefined;
      });
    const first = await activeOption();
    await popup.keyboard.press('ArrowDown');
    await expect.poll(activeOption).not.toBe(first);
    await popup.keyboard.press('ArrowUp');
    await expect.poll(activeOption).toBe(first);
    await popup.keyboard.press('Enter');
    await expect.poll(() => focused(popup)).toMatch(/^Safe City/);
    expect(await accessibilityProblems(popup)).toEqual([]);
    await pressButton(popup, 'Back');
    await fieldHasFocus(popup);
    expect(await fieldValue(popup)).toBe('safecity');
    await popup.keyboard.press('Escape');
    await expect.poll(() => fieldValue(popup)).toBe('');
    // What closes a popup is the browser, as long as the key is left to it.
    await popup.evaluate(() => {
      const tell = ({ defaultPrevented }: Event) => {
        document.title = defaultPrevented ? 'kept' : 'left to the browser';
      };
      addEventListener('keydown', tell);
    });
    await popup.keyboard.press('Escape');
    expect(await popup.title()).toBe('left to the browser');
    await popup.close();
  });

  test('takes letters before its script has run, and looks them up', async () => {
    const ours = await session.openExtensionPage('/options.html');
    await ours.bringToFront();
    const state = await ours.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.src = '/popup.html';
      // In sight: the page starts once it has been painted.
      document.body.prepend(frame);
      const find = (selector: string) => frame.contentDocument?.querySelector<HTMLInputElement>(selector);
      const turn = () => new Promise((done) => setTimeout(done));
      while (!find('[role=combobox]')) await turn();
      const field = find('[role=combobox]');
      field?.focus();
      if (field) field.value = 'safecity';
      field?.setSelectionRange(4, 4);
      // Where the script came first after all, it hears of the letters as of any others.
      field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
      let turnsWithout = 0;
      while (!find('[role=option]')?.textContent.startsWith('Safe City')) {
        await turn();
        // A letter that came now would be lost.
        if (frame.contentDocument?.activeElement !== field) turnsWithout++;
      }
      return { turnsWithout, caret: field?.selectionStart };
    });
    expect(state).toEqual({ turnsWithout: 0, caret: 4 });
    await ours.close();
  });

  test('opens what a fact is about with that fact first, copies it, and saves it with a note and tags', async () => {
    const popup = await session.openExtensionPage('/popup.html');
    await typeQuery(popup, '883 cameras');
    const [fact = ''] = await resultsOf(popup, /883 cameras/);
    await popup.keyboard.press('Enter');
    await textOf(popup, /Open dossier/);
    const shown = await popup.evaluate(() => document.querySelector('.fact-says')?.textContent ?? '');
    expect(fact).toContain(shown);
    await popup.click('[aria-label^="Copy with citation: "]');
    await popup.waitForSelector('.copy-styles button');
    await popup.click('.copy-styles button');
    expect(await textOf(popup, /Copied/)).toContain('Copied');
    await pressButton(popup, 'Back');
    await fieldHasFocus(popup);
    await popup.keyboard.press('Escape');
    await popup.keyboard.down('Control');
    // Chromium under control leaves shortcuts to whoever drives it.
    await popup.keyboard.press('v', { commands: ['Paste'] });
    await popup.keyboard.up('Control');
    await expect.poll(() => fieldValue(popup)).toContain(`${shown} (`);
    await resultsOf(popup, /883 cameras/);
    await popup.keyboard.press('Enter');
    await textOf(popup, /Open dossier/);
    await pressButton(popup, 'Save');
    await expect
      .poll(() => popup.evaluate(() => document.querySelector('.save-button')?.textContent))
      .toContain('Saved');
    expect(await accessibilityProblems(popup)).toEqual([]);
    await popup.type('.save-note textarea', 'Count them');
    await popup.type('.save-note input', 'cameras, to check\n');
    expect(await textOf(popup, /Note saved/)).toContain('Note saved');
    await popup.close();
    const collection = await session.openExtensionPage('/collection.html');
    expect(await textOf(collection, /883 cameras/)).toContain(shown);
    const said = () => collection.evaluate(() => document.querySelector('.snippet .tags')?.textContent);
    await expect.poll(said).toBe('camerasto check');
    expect(await collection.$eval('.snippet textarea', (note) => note.value)).toBe('Count them');
    await collection.close();
  });

  test('switches marking off for the site, and on again', async () => {
    const article = await openArticle(session);
    const popup = await openBeside(session, article, '/popup.html');
    await textOf(popup, /Karamay/);
    await pressButton(popup, 'Show marks on 127.0.0.1');
    expect(await textOf(popup, /switched off/)).toContain('Marking is switched off on this site.');
    await pressButton(popup, 'Show marks on 127.0.0.1');
    expect(await textOf(popup, /Karamay/)).not.toContain('switched off');
    await popup.close();
    await article.close();
  });

  test('opens the side panel', async () => {
    const article = await openArticle(session);
    const popup = await openBeside(session, article, '/popup.html');
    await popup.bringToFront();
    const button = await popup.waitForSelector('button ::-p-text(Side panel)');
    await button?.click();
    await expect.poll(() => session.isSidePanelOpen()).toBe(true);
    const panel = await session.sidePanelPage();
    if (panel) {
      expect(await textOf(panel, /Karamay/)).toMatch(
        /On this page\s+Show marks on 127\.0\.0\.1\s+Huawei\s+2 times/,
      );
      await panel.emulateFocusedPage(true);
      await panel.focus('.on-page li:last-child button');
      await expect.poll(() => active(article)).toBe(1);
      await panel.keyboard.press('Enter');
      expect((await session.waitForCard(article, ({ open }) => open))?.title).toBe('Karamay');
    }
    await article.close();
  });
});
