import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { accessibilityProblems } from './support/axe.ts';
import { findInCard } from './support/card.ts';
import { dragOver, selectWords } from './support/context-menu.ts';
import { forEachBrowser } from './support/for-each-browser.ts';
import { textOf } from './support/look-up.ts';
import { timePasses } from './support/time-passes.ts';

/** It mentions two entities, and no more of what it says. */
const SENTENCE = 'Mayors of Karamay and Kampala praised Huawei yesterday';

forEachBrowser('A right-click on selected words', (session) => {
  const pages: Page[] = [];
  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.close()));
  });
  const serve = async (body: string) => {
    const html = `<!doctype html><html lang="en"><title>Article</title><body style="margin: 60px">${body}`;
    const page = await session.open(session.server.serve(html));
    pages.push(page);
    return page;
  };
  const lookUp = async (page: Page, selector = 'b') => {
    await selectWords(page, selector);
    await session.chooseFromMenu(page, 'look-up');
  };
  const inCard = (page: Page, selector: string, text = '') =>
    findInCard(session.extensionPage, page.url(), selector, text);
  /** The choice that has the focus. */
  const focused = async (page: Page) => (await inCard(page, '[role="option"]:focus .choice-name'))?.text;

  test('offers what a sentence mentions as a choice, worked with the keyboard', async () => {
    const page = await serve(`<p id="before" tabindex="0">Now: <b>${SENTENCE}</b>.`);
    await page.focus('#before');
    await lookUp(page);
    const list = await session.waitForCard(page, ({ open }) => open);
    expect(list?.title).toBe(`Possible matches for “${SENTENCE}”`);
    await expect.poll(() => focused(page)).toBe('Karamay');
    await page.keyboard.press('ArrowDown');
    const second = await focused(page);
    expect(second).not.toBe('Karamay');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Home');
    expect(await focused(page)).toBe('Karamay');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await session.waitForCard(page, ({ title }) => title === second)).toMatchObject({ title: second });
    await session.clickInCard(page, 'button', 'Back to “');
    expect(await session.waitForCard(page, ({ title }) => title === list?.title)).toMatchObject({
      title: list?.title,
    });
    await page.keyboard.press('Escape');
    expect(await session.waitForCard(page, ({ open }) => !open)).toMatchObject({ open: false });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
  });

  test('keeps the keys that are pressed in the choice from the page', async () => {
    const page = await serve(`<p>Now: <b>${SENTENCE}</b>.`);
    await page.evaluate(() => {
      const keys: string[] = [];
      Reflect.set(window, 'keys', keys);
      document.addEventListener('keydown', ({ key }) => keys.push(key), { capture: true });
    });
    await lookUp(page);
    await expect.poll(() => focused(page)).toBe('Karamay');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focused(page)).not.toBe('Karamay');
    expect(await page.evaluate(() => Reflect.get(window, 'keys'))).toEqual([]);
  });

  test('shows the fact that answers first', async () => {
    const says = await session.extensionPage.evaluate(async () => {
      const { facts }: { facts: { says: string; about: string[] }[] } = await (
        await fetch('/corpus.json')
      ).json();
      return facts.filter(({ about }) => about[0] === 'huawei').at(-1)?.says ?? '';
    });
    const page = await serve(`<p><b>${says}</b>`);
    await lookUp(page);
    expect(await session.waitForCard(page, ({ title }) => title === 'Huawei')).toMatchObject({
      title: 'Huawei',
    });
    expect((await inCard(page, '.fact-says'))?.text).toBe(says);
  });

  test('offers the nearest where nothing is known, and saves the words anyway', async () => {
    const page = await serve('<p>Before. <b>Huaveyi</b> after.');
    await lookUp(page);
    const card = await session.waitForCard(page, ({ open }) => open);
    expect(card?.title).toBe('No entry for “Huaveyi”');
    expect(await focused(page)).toBe('Huawei');
    await session.clickInCard(page, 'button', 'Save these words');
    const saved = 'Saved to your collection';
    expect(await session.waitForCard(page, ({ title }) => title === saved)).toMatchObject({ title: saved });
    const collection = await session.openExtensionPage('/collection.html');
    pages.push(collection);
    expect(await textOf(collection, /Huaveyi/)).toContain('Article');
  });

  test('opens no card for what only shares a word, and shows the facts that mention it', async () => {
    const page = await serve('<p>Then <b>New Jersey</b> and <i>Joe Biden</i>.');
    await lookUp(page);
    const card = await session.waitForCard(page, ({ open }) => open);
    expect(card?.title).toBe('No entry for “New Jersey”');
    expect(await inCard(page, '[role="option"]')).toBeUndefined();
    await page.keyboard.press('Escape');
    await lookUp(page, 'i');
    const mentioned = await session.waitForCard(page, ({ title }) => title === 'No entry for “Joe Biden”');
    expect(mentioned?.text).toMatch(/Mentioned in (?:one fact|\d+ facts)/);
    expect(mentioned?.text).toContain('TikTok');
    expect(await inCard(page, '[role="option"]')).toBeUndefined();
    expect(await inCard(page, 'button', 'Save these words')).toMatchObject({ text: 'Save these words' });
  });

  test('says so where nothing is near either', async () => {
    const page = await serve('<p><b>xqzvk wpltr</b>');
    await lookUp(page);
    const card = await session.waitForCard(page, ({ open }) => open);
    expect(card?.text).toContain('Select fewer words');
    expect(await inCard(page, '[role="option"]')).toBeUndefined();
    expect(await inCard(page, 'button', 'Save')).toMatchObject({ text: 'Save these words' });
  });

  test('stays while the pointer rests on a mark and leaves it', async () => {
    const page = await serve('<p>So <b>Sesame Credit</b> scores. <i>Huawei</i>');
    await session.mentions(page);
    const { x, y } = await dragOver(page, await page.$('b'));
    await selectWords(page, 'i');
    await session.chooseFromMenu(page, 'look-up');
    expect(await session.waitForCard(page, ({ title }) => title === 'Huawei')).toMatchObject({
      title: 'Huawei',
    });
    await page.mouse.move(x, y, { steps: 5 });
    await timePasses(page, 1500);
    expect((await session.readEntity(page)).title).toBe('Huawei');
    await page.mouse.move(900, 20, { steps: 5 });
    await timePasses(page, 1000);
    expect((await session.readEntity(page)).title).toBe('Huawei');
  });

  describe('works', () => {
    /** The answer has the focus; the pointer, which is still on the words, may have opened their mark's card before. */
    const hasAnswer = (page: Page) =>
      expect.poll(async () => (await inCard(page, '#card-name:focus'))?.text).toBe('Sesame Credit');
    /** The card stands right below the line, and not where cards without a place stand. */
    const isBelow = async (page: Page, line = Number.NaN) => {
      await hasAnswer(page);
      expect(((await session.readEntity(page)).rect?.y ?? 0) - line).toBeCloseTo(8, 0);
    };

    test('in an open shadow root', async () => {
      const page = await serve(
        '<p>Above.</p><div id="host"><template shadowrootmode="open"><p>The <b>Sesame Credit</b> score</template></div>',
      );
      const words = await page.$('#host >>> b');
      await session.chooseFromMenu(page, 'look-up', await dragOver(page, words));
      await isBelow(page, await words?.evaluate((node) => node.getBoundingClientRect().bottom));
    });

    test('in a shadow root in another, where the quote is saved too', async () => {
      const page = await serve(
        '<div id="outer"><template shadowrootmode="open"><p>Outside</p><div id="inner"><template shadowrootmode="open"><p>The <b>Sesame Credit</b> score</template></div></template></div>',
      );
      const words = await page.$('#outer >>> b');
      await session.chooseFromMenu(page, 'save-selection', await dragOver(page, words));
      const card = await session.waitForCard(page, ({ open }) => open);
      expect(card?.text).toContain('Sesame Credit');
    });

    test('in a modal dialog', async () => {
      const page = await serve('<dialog id="d"><p>The <b>Sesame Credit</b> score</dialog>');
      await page.evaluate(() => document.querySelector('dialog')?.showModal());
      await lookUp(page);
      const words = await page.$('b');
      await isBelow(page, await words?.evaluate((node) => node.getBoundingClientRect().bottom));
      // Outside the dialog it would be inert.
      await session.clickInCard(page, '[aria-label="Keep open"]');
      await expect
        .poll(() => inCard(page, '[aria-pressed="true"]'))
        .toMatchObject({ height: expect.any(Number) });
    });

    test.each([
      ['of the same site', (address: string) => `src="${address}"`],
      ['of another site', (address: string) => `src="${address.replace('127.0.0.1', 'localhost')}"`],
      ['written in the page', () => `srcdoc="<p>The <b>Sesame Credit</b> score"`],
      ['in a sandbox', (address: string) => `sandbox src="${address}"`],
    ])('in a frame %s', async (_, attributes) => {
      const inner = session.server.serve(
        '<!doctype html><title>Inner</title><p>The <b>Sesame Credit</b> score',
      );
      const page = await serve(
        `<p>Above.</p><iframe width="500" height="400" ${attributes(inner)}></iframe>`,
      );
      const words = await (await (await page.$('iframe'))?.contentFrame())?.waitForSelector('b');
      await session.chooseFromMenu(page, 'look-up', await dragOver(page, words ?? null));
      await hasAnswer(page);
    });
  });

  test('offers the same choice on our own page, for where no script may run', async () => {
    const page = await session.openExtensionPage(
      `/dossier.html?because=restricted-page&query=${encodeURIComponent(SENTENCE)}`,
    );
    pages.push(page);
    const text = await textOf(page, /Possible matches for “Mayors/);
    expect(text).toContain('The browser lets no extension show anything on that page');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.evaluate(() => document.querySelector<HTMLElement>('.entity-index a')?.click());
    expect(await textOf(page, /What is known/)).toContain('Karamay');
  });

  test('offers the nearest on our own page', async () => {
    const page = await session.openExtensionPage('/dossier.html?query=Huaveyi');
    pages.push(page);
    expect(await textOf(page, /No entry/)).toMatch(/No entry for “Huaveyi”\s+Closest matches\s+Huawei/);
    await expect.poll(() => page.title()).toContain('No entry for “Huaveyi”');
  });
});
