import { expect, test } from 'vitest';
import { accessibilityProblems } from './support/axe.ts';
import { forEachBrowser } from './support/for-each-browser.ts';
import { isInField, pressButton, resultsOf, textOf, typeQuery } from './support/look-up.ts';
import { readStored } from './support/settings.ts';

/** Machines that run tests are slow at times. */
const soon = { timeout: 10_000 };

forEachBrowser('The search in the popup', (session) => {
  test('finds names, slips, other scripts, facts and figures', async () => {
    const popup = await session.openExtensionPage('/popup.html');
    for (const [query, first] of [
      ['huawie', /^Huawei/],
      ['华为', /^Huawei[\s\S]*华为/],
      ['ЗТЕ', /^ZTE/],
      ['BRI', /^Belt and Road Initiative/],
      ['cameras in tashkent', /cameras[\s\S]*Tashkent[\s\S]*2019/],
      ['$60 million', /\$60 million[\s\S]*\d{4}/],
    ] as const) {
      await typeQuery(popup, query);
      expect((await resultsOf(popup, first))[0]).toMatch(first);
    }
    const emphasised = await popup.$$eval('[role=option]:first-child .found', (found) =>
      found.map(({ textContent }) => textContent),
    );
    expect(emphasised.join(' ')).toBe('60 million');
    await popup.close();
    // Six searches, each as patient as one in a test of its own.
  }, 90_000);

  test('finds nothing for nonsense, and says what to try', async () => {
    const popup = await session.openExtensionPage('/popup.html');
    await typeQuery(popup, 'fhqwhgads');
    expect(await textOf(popup, /Nothing known/)).toMatch(
      /Nothing known about “fhqwhgads”\.\s+Try fewer words/,
    );
    await popup.close();
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

  test('remembers look-ups until they are cleared, and none when it is told not to', async () => {
    const popup = await session.openExtensionPage('/popup.html');
    const stored = () => readStored(popup, 'recent');
    const lookUp = async (query: string, name: RegExp) => {
      await typeQuery(popup, query);
      await resultsOf(popup, name);
      await popup.keyboard.press('Enter');
      await textOf(popup, /Open dossier/);
      await pressButton(popup, 'Back');
      await expect.poll(() => isInField(popup), soon).toBe(true);
      await popup.keyboard.press('Escape');
      await textOf(popup, /Looked up lately/);
    };
    const listed = () =>
      popup.evaluate(() => document.querySelector<HTMLElement>('.recent-list')?.innerText ?? '');
    await lookUp('karamay', /^Karamay/);
    await expect.poll(listed, soon).toContain('Karamay');
    expect(await stored()).toEqual(expect.arrayContaining([{ id: 'karamay', name: 'Karamay' }]));
    await pressButton(popup, 'Clear');
    await expect.poll(listed, soon).toBe('');
    expect(await stored()).toBeUndefined();

    await lookUp('karamay', /^Karamay/);
    await expect.poll(listed, soon).toContain('Karamay');
    await pressButton(popup, 'Remember what I look up');
    await expect.poll(listed, soon).toBe('');
    await lookUp('huawei', /^Huawei/);
    expect(await listed()).toBe('');
    expect(await stored()).toBeUndefined();
    await pressButton(popup, 'Remember what I look up');
    await popup.close();
  });
});
