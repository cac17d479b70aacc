import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sender } from '../../../data/messages/answer.ts';
import { muteEntity, switchSite } from '../../../data/messages/settings-messages.ts';
import { readSiteChoices } from '../../../data/messages/spotter-messages.ts';
import { DEFAULTS } from '../../../data/settings/settings.ts';
import { changeSettings, readSettings } from '../../../data/settings/store.ts';
import { siteHandlers } from '../../../entrypoints/background/site-choices.ts';

beforeEach(() => fakeBrowser.reset());

const pageOf = (site: string | undefined): Sender => ({
  ...{ from: 'page', tabId: 1, frameId: 0, url: 'https://www.news.example/', site },
});
const HERE = pageOf('news.example');
const ask = (type: string, data: unknown, sender = HERE) =>
  siteHandlers.find((handler) => handler.type === type)?.run(data, sender);
const mute = (entity: string, scope: 'site' | 'everywhere', isMuted: boolean) =>
  ask(muteEntity.type, { entity, scope, isMuted });
const switchTo = (isOn: boolean) => ask(switchSite.type, { isOn });

test.each([
  ['muting everywhere', (is: boolean) => mute('huawei', 'everywhere', is), { muted: ['huawei'] }],
  [
    'muting on a site',
    (is: boolean) => mute('huawei', 'site', is),
    { mutedOn: { 'news.example': ['huawei'] } },
  ],
  ['switching a site off', (is: boolean) => switchTo(!is), { offSites: ['news.example'] }],
])('%s is done and undone', async (_, act, change) => {
  await act(true);
  expect(await readSettings()).toEqual({ ...DEFAULTS, ...change });
  await act(false);
  expect(await readSettings()).toEqual(DEFAULTS);
});

test('undoing leaves what was muted and switched off in another tab meanwhile', async () => {
  await mute('huawei', 'everywhere', true);
  await mute('zte', 'site', true);
  await switchTo(false);
  await changeSettings({
    muted: ['huawei', 'ibm'],
    mutedOn: { 'news.example': ['zte', 'ibm'], 'other.example': ['ibm'] },
    offSites: ['news.example', 'other.example'],
  });
  await mute('huawei', 'everywhere', false);
  await mute('zte', 'site', false);
  await switchTo(true);
  expect(await readSettings()).toMatchObject({
    muted: ['ibm'],
    mutedOn: { 'news.example': ['ibm'], 'other.example': ['ibm'] },
    offSites: ['other.example'],
  });
});

test('of several choices made at once, all stay', async () => {
  await Promise.all([
    ...['huawei', 'zte', 'ibm'].flatMap((id) => [mute(id, 'everywhere', true), mute(id, 'site', true)]),
    switchTo(false),
    changeSettings({ density: 'all' }),
  ]);
  const { muted, mutedOn, offSites, density } = await readSettings();
  expect([muted.toSorted(), mutedOn['news.example']?.toSorted(), offSites, density]).toEqual([
    ['huawei', 'ibm', 'zte'],
    ['huawei', 'ibm', 'zte'],
    ['news.example'],
    'all',
  ]);
});

test('a page of no site can have nothing chosen for it alone, and is told what holds everywhere', async () => {
  const nowhere = pageOf(undefined);
  await expect(ask(switchSite.type, { isOn: false }, nowhere)).rejects.toMatchObject({ code: 'no-site' });
  expect(await readSettings()).toEqual(DEFAULTS);
  await changeSettings({ muted: ['huawei'], offSites: ['news.example'] });
  expect(await ask(readSiteChoices.type, null, nowhere)).toEqual({ isOn: true, muted: ['huawei'] });
  await changeSettings({ chosenOnly: true });
  expect(await ask(readSiteChoices.type, null, nowhere)).toMatchObject({ isOn: false });
});

test('a site that is called as what every object has is like any other', async () => {
  const sender = pageOf('constructor');
  expect(await ask(readSiteChoices.type, null, sender)).toEqual({ isOn: true, muted: [] });
  await ask(muteEntity.type, { entity: 'zte', scope: 'site', isMuted: true }, sender);
  expect(await ask(readSiteChoices.type, null, sender)).toEqual({ isOn: true, muted: ['zte'] });
});
