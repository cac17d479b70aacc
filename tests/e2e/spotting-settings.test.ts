import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Settings } from '../../data/settings/settings.ts';
import { forEachBrowser } from './support/for-each-browser.ts';
import { painted } from './support/painted.ts';
import { storeSettings } from './support/settings.ts';

const BODY = `<body><p>Huawei and Huawei</p><h2>One</h2><p>Huawei and ZTE</p><section><p>Huawei</p></section>`;

forEachBrowser('As the reader chooses, marks', (session) => {
  const expectMarks = (page: Page, words: string[]) =>
    expect.poll(() => painted(page).then((found) => found.toSorted())).toEqual(words);
  const choose = (settings: Partial<Settings>) => storeSettings(session.extensionPage, settings);

  test('change at once on a page that is open', async () => {
    const page = await session.open(
      session.server.serve(`<!doctype html><html lang="en"><title>t</title>${BODY}`),
    );
    await page.bringToFront();
    const inEachSection = ['Huawei', 'Huawei', 'Huawei', 'ZTE'];
    await expectMarks(page, inEachSection);
    const turns: [Partial<Settings>, string[]][] = [
      [{ density: 'page' }, ['Huawei', 'ZTE']],
      [{ density: 'all' }, ['Huawei', 'Huawei', 'Huawei', 'Huawei', 'ZTE']],
      [{ muted: ['huawei'] }, ['ZTE']],
      [{ mutedOn: { '127.0.0.1': ['zte'] } }, ['Huawei', 'Huawei', 'Huawei']],
      [{ mutedOn: { 'example.org': ['zte'] } }, inEachSection],
      [{ offSites: ['127.0.0.1'] }, []],
      [{ offSites: ['example.org'] }, inEachSection],
      [{ chosenOnly: true, onSites: ['example.org'] }, []],
      [{ chosenOnly: true, onSites: ['127.0.0.1'] }, inEachSection],
      [{ on: false }, []],
      [{}, inEachSection],
    ];
    for (const [settings, words] of turns) {
      await choose(settings);
      await expectMarks(page, words);
    }
    await page.close();
  });

  test('stay as they are when something else is changed', async () => {
    await choose({ opens: 'never' });
    const page = await session.open(
      session.server.serve(`<!doctype html><html lang="en"><title>t</title>${BODY}`),
    );
    const keys = async () => (await session.mentions(page)).map(({ key }) => key);
    const before = await keys();
    await choose({ opens: 'rest', markSaved: false, mutedOn: { 'other.example': ['huawei'] } });
    // A card that opens tells that the page has heard of it.
    expect(await session.hoverMention(page, 'ZTE')).toMatchObject({ title: 'ZTE' });
    // A scan would give each mark another key.
    expect(await keys()).toEqual(before);
    await choose({});
    await page.close();
  });

  test('stay away from a page that asks for it', async () => {
    const optedOut = (meta: string) =>
      session.server.serve(`<!doctype html><html lang="en"><title>t</title>${meta}${BODY}`);
    const page = await session.open(optedOut('<meta name="backgrounder" content="off">'));
    const other = await session.open(optedOut('<meta name="backgrounder" content="on">'));
    await other.bringToFront();
    await expectMarks(other, ['Huawei', 'Huawei', 'Huawei', 'ZTE']);
    await page.bringToFront();
    await expect.poll(() => session.readState(page)).toBe('opted-out');
    expect(await painted(page)).toEqual([]);
    await page.close();
    await other.close();
  });
});
