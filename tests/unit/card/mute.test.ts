import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseSettings } from '../../../data/settings/settings.ts';
import { changeSettings, readSettings } from '../../../data/settings/storage.ts';
import { mute, switchSiteOff } from '../../../entrypoints/card.content/mute.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('location', { hostname: 'news.example' });
});
afterEach(() => vi.unstubAllGlobals());

test.each([
  ['muting everywhere', () => mute('huawei', 'everywhere'), { muted: ['huawei'] }],
  ['muting on a site', () => mute('huawei', 'site'), { mutedOn: { 'news.example': ['huawei'] } }],
  ['switching a site off', switchSiteOff, { offSites: ['news.example'] }],
])('%s is done and undone', async (_, act, change) => {
  const undo = await act();
  expect(await readSettings()).toEqual({ ...parseSettings(undefined), ...change });
  await undo();
  expect(await readSettings()).toEqual(parseSettings(undefined));
});

test('undoing leaves what was muted and switched off in another tab meanwhile', async () => {
  const undo = [await mute('huawei', 'everywhere'), await mute('zte', 'site'), await switchSiteOff()];
  const elsewhere = {
    muted: ['huawei', 'ibm'],
    mutedOn: { 'news.example': ['zte', 'ibm'], 'other.example': ['ibm'] },
    offSites: ['news.example', 'other.example'],
  };
  await changeSettings(elsewhere);
  for (const each of undo) await each();
  expect(await readSettings()).toMatchObject({
    muted: ['ibm'],
    mutedOn: { 'news.example': ['ibm'], 'other.example': ['ibm'] },
    offSites: ['other.example'],
  });
});
