import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { accessibilityProblems } from './support/axe.ts';
import { forEachBrowser } from './support/for-each-browser.ts';
import { openBeside, pressButton, resultsOf, textOf, typeQuery } from './support/look-up.ts';
import type { Session } from './support/session.ts';

const ARTICLE = `<!doctype html><html lang="en"><title>Article</title>
  <h1>One</h1><p>Huawei came to Tashkent.</p><h2>Two</h2><p>Huawei again.</p><p style="margin-top: 3000px">Karamay</p>`;

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
/** Machines that run tests are slow at times. */
const soon = { timeout: 10_000 };
const fieldHasFocus = (page: Page) =>
  expect.poll(() => page.evaluate(() => document.activeElement?.role), soon).toBe('combobox');
const fieldValue = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLInputElement>('[role=combobox]')?.value);

async function openArticle(session: Session): Promise<Page> {
  const article = await session.open(session.server.serve(ARTICLE));
  await session.mentions(article);
  return article;
}

forEachBrowser('The popup', (session) => {
  test('lists what the page mentions, with counts, and goes there', async () => {
    const article = await openArticle(session);
    const popup = await openBeside(session, article, '/popup.html');
    expect(await textOf(popup, /Karamay/)).toMatch(
      /On this page\s+Mark 127\.0\.0\.1\s+Huawei\s+2 times\s+Tashkent\s+once\s+Karamay\s+once/,
    );
    expect(await accessibilityProblems(popup)).toEqual([]);
    await pressButton(popup, 'Karamay');
    expect((await session.waitForCard(article, ({ open }) => open))?.title).toBe('Karamay');
    await article.close();
  });

  test('says why a page cannot be read, and when there is nothing on it', async () => {
    const popup = await session.openExtensionPage('/popup.html');
    expect(await textOf(popup, /own pages/)).toContain('one of the browser’s own pages');
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
    await expect.poll(activeOption, soon).not.toBe(first);
    await popup.keyboard.press('ArrowUp');
    await expect.poll(activeOption, soon).toBe(first);
    await popup.keyboard.press('Enter');
    await expect.poll(() => focused(popup), soon).toMatch(/^Safe City/);
    expect(await accessibilityProblems(popup)).toEqual([]);
    await pressButton(popup, 'Back');
    await fieldHasFocus(popup);
    expect(await fieldValue(popup)).toBe('safecity');
    await popup.keyboard.press('Escape');
    await expect.poll(() => fieldValue(popup), soon).toBe('');
    await popup.close();
  });

  test('takes letters before its script has run, and looks them up', async () => {
    const ours = await session.openExtensionPage('/options.html');
    await ours.bringToFront();
    const isSameField = await ours.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.src = '/popup.html';
      document.body.append(frame);
      const find = (selector: string) => frame.contentDocument?.querySelector<HTMLInputElement>(selector);
      const turn = () => new Promise((done) => setTimeout(done));
      while (!find('[role=combobox]')) await turn();
      const field = find('[role=combobox]');
      field?.focus();
      if (field) field.value = 'safecity';
      // Where the script came first after all, it hears of the letters as of any others.
      field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
      while (!find('[role=option]')?.textContent.startsWith('Safe City')) await turn();
      return frame.contentDocument?.activeElement === field;
    });
    expect(isSameField).toBe(true);
    await ours.close();
  });

  test.each([
    ['huawie', /^Huawei/],
    ['华为', /^Huawei[\s\S]*华为/],
    ['BRI', /^Belt and Road Initiative/],
    ['cameras in tashkent', /cameras[\s\S]*Tashkent[\s\S]*2019/],
    ['$60 million', /\$60 million[\s\S]*\d{4}/],
  ])('finds %s', async (query, first) => {
    const popup = await session.openExtensionPage('/popup.html');
    await typeQuery(popup, query);
    expect((await resultsOf(popup, first))[0]).toMatch(first);
    await popup.close();
  });

  test('finds nothing for nonsense, and says what to try', async () => {
    const popup = await session.openExtensionPage('/popup.html');
    await typeQuery(popup, 'fhqwhgads');
    expect(await textOf(popup, /Nothing known/)).toMatch(
      /Nothing known about “fhqwhgads”\.\s+Try fewer words/,
    );
    await popup.close();
  });

  test('opens what a fact is about with that fact first, and saves it with a note and tags', async () => {
    const popup = await session.openExtensionPage('/popup.html');
    await typeQuery(popup, '883 cameras');
    const [fact = ''] = await resultsOf(popup, /883 cameras/);
    await popup.keyboard.press('Enter');
    await textOf(popup, /Open dossier/);
    const shown = await popup.evaluate(() => document.querySelector('.fact-says')?.textContent ?? '');
    expect(fact).toContain(shown);
    await pressButton(popup, 'Save');
    await expect
      .poll(() => popup.evaluate(() => document.querySelector('.save-button')?.textContent), soon)
      .toContain('Saved');
    expect(await accessibilityProblems(popup)).toEqual([]);
    await popup.type('.save-note textarea', 'Count them');
    await popup.type('.save-note input', 'cameras, to check\n');
    expect(await textOf(popup, /Added to/)).toContain('Added to what you saved');
    await popup.close();
    const collection = await session.openExtensionPage('/collection.html');
    expect(await textOf(collection, /883 cameras/)).toContain(shown);
    const said = () => collection.evaluate(() => document.querySelector('.snippet .tags')?.textContent);
    await expect.poll(said, soon).toBe('camerasto check');
    expect(await collection.$eval('.snippet textarea', (note) => note.value)).toBe('Count them');
    await collection.close();
  });

  test('switches marking off for the site, and on again', async () => {
    const article = await openArticle(session);
    const popup = await openBeside(session, article, '/popup.html');
    await textOf(popup, /Karamay/);
    await pressButton(popup, 'Mark 127.0.0.1');
    expect(await textOf(popup, /switched off/)).toContain('Marking is switched off on this site.');
    await pressButton(popup, 'Mark 127.0.0.1');
    expect(await textOf(popup, /Karamay/)).not.toContain('switched off');
    await popup.close();
    await article.close();
  });

  test('narrows by chips, worked with the keyboard', async () => {
    const popup = await session.openExtensionPage('/popup.html');
    await typeQuery(popup, 'cameras');
    const all = await resultsOf(popup, /camera/i);
    const chips = () =>
      popup.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.filters button')].map((chip) => ({
          label: chip.innerText,
          isOn: chip.ariaPressed === 'true',
        })),
      );
    const labels = (await chips()).map(({ label }) => label);
    for (const wanted of [/figures/, /^from /, /^of \d{4}$/])
      expect(labels).toContainEqual(expect.stringMatching(wanted));
    const press = async (label: string) => {
      await popup.bringToFront();
      await popup.evaluate((wanted) => {
        const all = [...document.querySelectorAll<HTMLElement>('.filters button')];
        all.find((chip) => chip.innerText === wanted)?.focus();
      }, label);
      await popup.keyboard.press('Enter');
    };
    const isOn = async (label: string) => (await chips()).find((chip) => chip.label === label)?.isOn;
    for (const label of labels.filter((each) => /figures|^from |^of \d{4}$/.test(each))) {
      await press(label);
      await expect.poll(() => isOn(label), soon).toBe(true);
      const narrowed = await resultsOf(popup, /./);
      expect(narrowed.length).toBeGreaterThan(0);
      expect(narrowed).not.toEqual(all);
      const [name = ''] = [/^from (.+)|^of (\d+)/.exec(label)?.slice(1).join('') ?? 'Figure'];
      for (const text of narrowed) expect(text).toContain(name);
      await press(label);
      await expect.poll(() => isOn(label), soon).toBe(false);
      await resultsOf(popup, /./);
    }
    expect(await accessibilityProblems(popup)).toEqual([]);
    await popup.close();
  });

  test('opens the dossier in a tab on Ctrl+Enter', async () => {
    const popup = await session.openExtensionPage('/popup.html');
    await typeQuery(popup, 'karamay');
    await resultsOf(popup, /^Karamay/);
    await popup.keyboard.down('Control');
    // The popup closes itself, maybe before the keys are let go.
    await popup.keyboard.press('Enter').catch(() => undefined);
    await popup.keyboard.up('Control').catch(() => undefined);
    const dossier = async () => (await session.tabs()).find((url) => url.includes('/dossier.html'));
    await expect.poll(dossier, soon).toContain('id=karamay');
  });

  test('opens the side panel', async () => {
    const article = await openArticle(session);
    const popup = await openBeside(session, article, '/popup.html');
    await popup.bringToFront();
    const button = await popup.waitForSelector('button ::-p-text(Side panel)');
    await button?.click();
    await expect.poll(() => session.isSidePanelOpen(), soon).toBe(true);
    const panel = await session.sidePanelPage();
    if (panel) {
      expect(await textOf(panel, /Karamay/)).toMatch(/On this page\s+Mark 127\.0\.0\.1\s+Huawei\s+2 times/);
      await pressButton(panel, 'Karamay');
      expect((await session.waitForCard(article, ({ open }) => open))?.title).toBe('Karamay');
    }
    await article.close();
  });

  test('remembers look-ups until it is told not to', async () => {
    const popup = await session.openExtensionPage('/popup.html');
    await typeQuery(popup, 'karamay');
    await resultsOf(popup, /^Karamay/);
    await popup.keyboard.press('Enter');
    await textOf(popup, /Open dossier/);
    await pressButton(popup, 'Back');
    await fieldHasFocus(popup);
    await popup.keyboard.press('Escape');
    const recent = async () => {
      const text = await textOf(popup, /Looked up lately/);
      return text.slice(text.indexOf('Looked up lately'));
    };
    await expect.poll(recent, soon).toContain('Karamay');
    await pressButton(popup, 'Remember what I look up');
    await expect.poll(recent, soon).not.toContain('Karamay');
    await popup.close();
  });
});
