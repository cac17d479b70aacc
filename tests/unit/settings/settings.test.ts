import { describe, expect, it } from 'vitest';
import { isOnFor, parseSettings, siteSwitched } from '../../../data/settings/settings.ts';

describe('parseSettings', () => {
  const defaults = parseSettings(undefined);

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'on'],
    ['an array', [1]],
  ])('reads %s as the defaults', (_, stored) => expect(parseSettings(stored)).toEqual(defaults));

  it('keeps what is right and mends what is broken', () => {
    const stored = { on: false, density: 'everywhere', dwell: -5, offSites: ['a.example'], unknown: 1 };
    expect(parseSettings(stored)).toEqual({ ...defaults, on: false, offSites: ['a.example'] });
  });
});

describe('isOnFor', () => {
  it('follows the global switch and the switch for the site', () => {
    const settings = parseSettings({ offSites: ['quiet.example'] });
    expect(isOnFor(settings, 'news.example')).toBe(true);
    expect(isOnFor(settings, 'quiet.example')).toBe(false);
    expect(isOnFor({ ...settings, on: false }, 'news.example')).toBe(false);
  });

  it('takes chosen sites only where the reader wants that, whatever else is switched off', () => {
    const chosen = { onSites: ['news.example'], offSites: ['news.example'], chosenOnly: true };
    const settings = parseSettings(chosen);
    expect(isOnFor(settings, 'news.example')).toBe(true);
    expect(isOnFor(settings, 'quiet.example')).toBe(false);
    expect(isOnFor({ ...settings, on: false }, 'news.example')).toBe(false);
    expect(isOnFor({ ...settings, chosenOnly: false }, 'news.example')).toBe(false);
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
  ])('changes the list that counts: chosen only %s, %s to %s', (chosenOnly, host, isOn, change) => {
    expect(siteSwitched(parseSettings({ ...lists, chosenOnly }), host, isOn)).toEqual(change);
  });
});
