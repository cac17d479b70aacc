import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { settingKey } from '../../../data/settings/page-settings.ts';
import {
  DEFAULTS,
  isOnFor,
  parseSettings,
  type Settings,
  siteSwitched,
} from '../../../data/settings/settings.ts';
import { changeSettings, readSettings } from '../../../data/settings/store.ts';

const chosen = (settings: Partial<Settings>): Settings => ({ ...DEFAULTS, ...settings });
const stored = (settings: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(settings).map(([name, value]) => [settingKey(name), value]));

describe('parseSettings', () => {
  it('keeps what is right and mends what is broken, each by itself', () => {
    const broken = {
      ...{ on: false, density: 'everywhere', dwell: -5, opens: 3, muted: 'huawei', unknown: 1 },
      offSites: ['a.example', '', 4],
      mutedOn: { 'a.example': ['zte', ''], '': ['zte'], 'b.example': 'zte', 'c.example': [] },
    };
    expect(parseSettings(stored(broken))).toEqual(
      chosen({ on: false, offSites: ['a.example'], mutedOn: { 'a.example': ['zte'] } }),
    );
  });
});

describe('changeSettings', () => {
  beforeEach(() => fakeBrowser.reset());

  it('keeps the others, and of two changes at once both', async () => {
    await changeSettings({ dwell: 700 });
    const add = (id: string) => changeSettings(({ muted }) => ({ muted: [...muted, id] }));
    await Promise.all([add('huawei'), add('zte'), changeSettings({ density: 'all' })]);
    expect(await readSettings()).toEqual(chosen({ dwell: 700, muted: ['huawei', 'zte'], density: 'all' }));
  });

  it('stores what was changed only, and nothing where that is the default again', async () => {
    await changeSettings({ density: 'all', offSites: ['a.example'] });
    expect(await browser.storage.local.get(null)).toEqual(
      stored({ density: 'all', offSites: ['a.example'] }),
    );
    await changeSettings(({ offSites }) => ({ offSites: offSites.filter((site) => site !== 'a.example') }));
    expect(await browser.storage.local.get(null)).toEqual(stored({ density: 'all' }));
  });
});

describe('isOnFor', () => {
  it('follows the global switch and the switch for the site', () => {
    const settings = chosen({ offSites: ['quiet.example'] });
    expect(isOnFor(settings, 'news.example')).toBe(true);
    expect(isOnFor(settings, 'quiet.example')).toBe(false);
    expect(isOnFor({ ...settings, on: false }, 'news.example')).toBe(false);
  });

  it('takes chosen sites only where the reader wants that, whatever else is switched off', () => {
    const settings = chosen({ onSites: ['news.example'], offSites: ['news.example'], chosenOnly: true });
    expect(isOnFor(settings, 'news.example')).toBe(true);
    expect(isOnFor(settings, 'quiet.example')).toBe(false);
    expect(isOnFor({ ...settings, on: false }, 'news.example')).toBe(false);
    expect(isOnFor({ ...settings, chosenOnly: false }, 'news.example')).toBe(false);
  });

  it('takes a page of no site for one that was not chosen, nor switched off', () => {
    expect(isOnFor(DEFAULTS, undefined)).toBe(true);
    expect(isOnFor(chosen({ chosenOnly: true }), undefined)).toBe(false);
  });
});

describe('siteSwitched', () => {
  const lists = { onSites: ['on.example'], offSites: ['off.example'] };

  it.each([
    [false, 'off.example', true, { offSites: [] }],
    [false, 'off.example', false, { offSites: ['off.example'] }],
    [false, 'new.example', false, { offSites: ['off.example', 'new.example'] }],
    [true, 'on.example', false, { onSites: [] }],
    [true, 'new.example', true, { onSites: ['on.example', 'new.example'] }],
  ])('changes the list that counts: chosen only %s, %s to %s', (chosenOnly, site, isOn, change) => {
    expect(siteSwitched(chosen({ ...lists, chosenOnly }), site, isOn)).toEqual(change);
  });
});
