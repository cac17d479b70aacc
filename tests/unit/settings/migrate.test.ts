import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { migrateSettings } from '../../../data/settings/migrate.ts';
import { DEFAULTS } from '../../../data/settings/settings.ts';
import { changeSettings, readSettings } from '../../../data/settings/store.ts';

beforeEach(() => fakeBrowser.reset());

/** As version 0.1.0 stored them. */
const OLD = {
  on: true,
  offSites: ['www.example.co.uk', 'm.example.co.uk', 'localhost', ''],
  chosenOnly: true,
  onSites: ['news.example.org'],
  density: 'all',
  opens: 'click',
  dwell: 700,
  muted: ['huawei'],
  mutedOn: { 'www.example.org': ['zte'], 'news.example.org': ['zte', 'ibm'], '': ['ibm'] },
  markSaved: false,
  keepRecent: false,
};
const NOW = {
  ...OLD,
  offSites: ['example.co.uk', 'localhost'],
  onSites: ['example.org'],
  mutedOn: { 'example.org': ['zte', 'ibm'] },
};

test('the settings of 0.1.0 become single keys, by site, and those of no site are dropped', async () => {
  await browser.storage.local.set({ settings: OLD });
  await migrateSettings();
  expect(await readSettings()).toEqual(NOW);
  expect(await browser.storage.local.get('settings')).toEqual({});
});

test('what was chosen since stays, of lists both, and where it was ended half-way it can begin anew', async () => {
  await browser.storage.local.set({ settings: OLD });
  await changeSettings({ dwell: 1200, muted: ['cloudwalk'], offSites: ['news.example'] });
  await migrateSettings();
  await browser.storage.local.set({ settings: OLD });
  await migrateSettings();
  expect(await readSettings()).toEqual({
    ...NOW,
    dwell: 1200,
    muted: ['huawei', 'cloudwalk'],
    offSites: ['example.co.uk', 'localhost', 'news.example'],
  });
});

test.each([undefined, null, 'broken', { offSites: 3, dwell: -1 }])(
  'where %j was stored, the defaults hold',
  async (settings) => {
    await browser.storage.local.set(settings === undefined ? {} : { settings });
    await migrateSettings();
    expect(await readSettings()).toEqual(DEFAULTS);
  },
);
