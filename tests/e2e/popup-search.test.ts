import { expect, test } from 'vitest';
import { accessibilityProblems } from './support/axe.ts';
import { forEachBrowser } from './support/for-each-browser.ts';
import { isInField, pressButton, resultsOf, textOf, typeQuery } from './support/look-up.ts';
import { readStored } from './support/settings.ts';

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
    const said = () => popup.$eval('search [role=status]', ({ textContent }) => textContent);
    await expect.poll(said).toMatch(/^(?:\d+ results|20 results or more|One result), first: \S/);
    await popup.close();
    // Six searches, each as patient as one in a test of its own.
  }, 90_000);

  test('finds what a pasted headline mentions', async () => {
    const popup = await session.openExtensionPage('/popup.html');
    await typeQuery(popup, 'Mayors of Karamay and Kampala praised Huawei yesterday');
    const results = await resultsOf(popup, /^Karamay/);
    expect(results.map((result) => result.split('\n')[0])).toEqual(['Karamay place', 'Huawei company']);
    await popup.close();
  });

  test('leads with no entity where only facts mention a name, nor where nothing does', async () => {
    const popup = await session.openExtensionPage('/popup.html');
    await typeQuery(popup, 'joe biden');
    expect((await resultsOf(popup, /Biden/))[0]).toMatch(/Biden/);
    expect(await textOf(popup, /No entry/)).toMatch(/No entry for “joe biden”\.\s+Mentioned in/);
    await typeQuery(popup, 'new jersey');
    expect(await textOf(popup, /“new jersey”/)).toMatch(/No entry for “new jersey”\.\s+Try fewer words/);
    // What is described is found, as a result.
    await typeQuery(popup, 'camera maker from hangzhou');
    expect((await resultsOf(popup, /^(?:Hikvision|Dahua)/))[0]).toMatch(/^(?:Hikvision|Dahua)/);
    await popup.close();
  });

  test('finds nothing for nonsense, and says what to try', async () => {
    const popup = await session.openExtensionPage('/popup.html');
    await typeQuery(popup, 'fhqwhgads');
    expect(await textOf(popup, /“fhqwhgads”/)).toMatch(/No entry for “fhqwhgads”\.\s+Try fewer words/);
    const said = () => popup.$eval('search [role=status]', ({ textContent }) => textContent);
    await expect.poll(said).toBe('No results');
    // The same answer again is heard again: meanwhile nothing is said.
    const wentSilent = popup.waitForFunction(
      () => document.querySelector('search [role=status]')?.textContent === '',
      { polling: 'mutation' },
    );
    await popup.keyboard.type('fhqwhgads');
    await wentSilent;
    await expect.poll(said).toBe('No results');
    // To the button that clears the search.
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Enter');
    await expect.poll(() => isInField(popup)).toBe(true);
    await typeQuery(popup, 'fhqwhgads type:company');
    expect(await textOf(popup, /with these filters/)).toContain('“fhqwhgads”');
    await typeQuery(popup, 'type:company');
    expect(await textOf(popup, /only a filter/)).toContain('Type something to search for');
    await popup.close();
  });

  test('offers what comes nearest where nothing is found, worked with the keyboard', async () => {
    const popup = await session.openExtensionPage('/popup.html');
    await typeQuery(popup, 'huaveyi');
    const near = await resultsOf(popup, /^Huawei/);
    expect(near.length).toBeLessThanOrEqual(3);
    expect(await textOf(popup, /Closest/)).toMatch(/No entry for “huaveyi”\.\s+Closest matches:/);
    const said = () => popup.$eval('search [role=status]', ({ textContent }) => textContent);
    await expect.poll(said).toMatch(/^No results\. Closest matches: Huawei/);
    expect(await accessibilityProblems(popup)).toEqual([]);
    await popup.keyboard.press('Enter');
    expect(await textOf(popup, /Open dossier/)).toMatch(/Huawei/);
    await pressButton(popup, 'Back');
    await expect.poll(() => isInField(popup)).toBe(true);
    // What is found takes the place of what was near.
    await typeQuery(popup, 'karamay');
    expect(await resultsOf(popup, /^Karamay/)).not.toContainEqual(expect.stringMatching(/^Huawei/));
    await popup.close();
  });

  // What a result says where it fits a chip: the chip's own words where nothing else is given.
  test.each([
    ['cameras', [/^figures$/, /^from /, /^of \d{4}$/]],
    ['huawei', [/^(?:company|person|place|event|law|technology|programme|product|concept|organisation)$/]],
  ])('narrows %s by chips, worked with the keyboard', async (query, chips) => {
    const popup = await session.openExtensionPage('/popup.html');
    await typeQuery(popup, query);
    const all = await resultsOf(popup, /./);
    const isOn = (label: string) =>
      popup.$$eval(
        '.filters button',
        (buttons, wanted) => buttons.find(({ textContent }) => textContent === wanted)?.ariaPressed,
        label,
      );
    const press = async (label: string) => {
      await popup.bringToFront();
      await popup.$$eval(
        '.filters button',
        (buttons, wanted) => buttons.find(({ textContent }) => textContent === wanted)?.focus(),
        label,
      );
      await popup.keyboard.press('Enter');
    };
    const labels = await popup.$$eval('.filters button', (buttons) =>
      buttons.map(({ textContent }) => textContent),
    );
    for (const chip of chips) {
      // Which sources and years are on offer goes by what the corpus holds.
      const label = labels.find((each) => chip.test(each)) ?? '';
      expect(label, labels.join()).toMatch(chip);
      const said = label === 'figures' ? 'Figure' : label.replace(/^(?:from|of) /, '');
      await press(label);
      await expect.poll(() => isOn(label)).toBe('true');
      const narrowed = await resultsOf(popup, /./);
      expect(narrowed.length, label).toBeGreaterThan(0);
      expect(narrowed).not.toEqual(all);
      for (const text of narrowed) expect(text).toContain(said);
      await press(label);
      await expect.poll(() => isOn(label)).toBe('false');
      expect(await resultsOf(popup, /./)).toEqual(all);
    }
    expect(await accessibilityProblems(popup)).toEqual([]);
    await popup.close();
  });

  test('keeps the chips in one line, which the wheel moves to its last and the keyboard to each', async () => {
    const popup = await session.openExtensionPage('/popup.html');
    await popup.setViewport({ width: 400, height: 600 });
    const placed = () =>
      popup.evaluate(() => {
        const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
        const [line, last, list] = ['.filters', '.filters button:last-of-type', '.results'].map(boxOf);
        return { isLastSeen: (last?.right ?? Infinity) <= (line?.right ?? 0), listTop: list?.top };
      });
    await typeQuery(popup, 'karamay');
    await resultsOf(popup, /^Karamay/);
    const { listTop } = await placed();
    await typeQuery(popup, 'cameras');
    await resultsOf(popup, /^CCTV/);
    expect(await placed()).toEqual({ isLastSeen: false, listTop });
    await (await popup.waitForSelector('.filters button'))?.hover();
    await popup.mouse.wheel({ deltaY: 2000 });
    await expect.poll(placed).toEqual({ isLastSeen: true, listTop });
    // A chip that the keyboard is on is seen whole.
    const cutOff = () =>
      popup.evaluate(() => {
        const [line, chip] = [document.querySelector('.filters'), document.activeElement];
        if (!line?.contains(chip)) return [];
        const [outer, inner] = [line.getBoundingClientRect(), chip?.getBoundingClientRect()];
        return inner && inner.right <= outer.right && inner.left >= outer.left ? [] : [chip?.textContent];
      });
    for (let tabs = 0; tabs < 8; tabs++) {
      await popup.keyboard.press('Tab');
      await expect.poll(cutOff).toEqual([]);
    }
    await popup.close();
  });

  test('leads back to the result that was opened, and begins new results at the top', async () => {
    const popup = await session.openExtensionPage('/popup.html');
    await popup.setViewport({ width: 400, height: 600 });
    await typeQuery(popup, 'cameras');
    await resultsOf(popup, /^CCTV/);
    await popup.evaluate(() => document.querySelector<HTMLElement>('.result:last-child')?.click());
    await textOf(popup, /Open dossier/);
    await pressButton(popup, 'Back');
    const isAtLast = () =>
      popup.$eval('.result:last-child', (option) => {
        const { bottom } = option.getBoundingClientRect();
        return option.ariaSelected === 'true' && scrollY > 0 && bottom <= innerHeight;
      });
    await expect.poll(isAtLast).toBe(true);
    await typeQuery(popup, 'huawei');
    await resultsOf(popup, /^Huawei/);
    await expect.poll(() => popup.evaluate(() => scrollY)).toBe(0);
    await popup.close();
  });

  test('opens the dossier in a tab on Ctrl+Enter, at the fact that was chosen', async () => {
    const popup = await session.openExtensionPage('/popup.html');
    await typeQuery(popup, '883 cameras');
    const [says = ''] = await resultsOf(popup, /883 cameras/);
    await popup.keyboard.down('Control');
    // The popup closes itself, maybe before the keys are let go.
    await popup.keyboard.press('Enter').catch(() => undefined);
    await popup.keyboard.up('Control').catch(() => undefined);
    const dossier = async () => (await session.tabs()).find((url) => url.includes('/dossier.html'));
    await expect.poll(dossier).toMatch(/\?id=[\w-]+&fact=/);
    const { pathname, search } = new URL((await dossier()) ?? '');
    const opened = await session.openExtensionPage(pathname + search);
    const focused = () => opened.evaluate(() => document.activeElement?.closest('li')?.innerText ?? '');
    await expect.poll(focused).toContain(says.split('\n')[0]);
    await opened.close();
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
      await expect.poll(() => isInField(popup)).toBe(true);
      await popup.keyboard.press('Escape');
      await textOf(popup, /Recent/);
    };
    const listed = () =>
      popup.evaluate(() => document.querySelector<HTMLElement>('.recent-list')?.innerText ?? '');
    await lookUp('karamay', /^Karamay/);
    await expect.poll(listed).toContain('Karamay');
    expect(await stored()).toEqual(expect.arrayContaining([{ id: 'karamay', name: 'Karamay' }]));
    await pressButton(popup, 'Clear');
    await expect.poll(listed).toBe('');
    expect((await stored()) ?? []).toEqual([]);

    await lookUp('karamay', /^Karamay/);
    await expect.poll(listed).toContain('Karamay');
    await pressButton(popup, 'Keep history');
    await expect.poll(listed).toBe('');
    await lookUp('huawei', /^Huawei/);
    expect(await listed()).toBe('');
    expect((await stored()) ?? []).toEqual([]);
    await pressButton(popup, 'Keep history');
    await popup.close();
  });
});
