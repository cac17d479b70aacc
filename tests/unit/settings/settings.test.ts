import { describe, expect, it } from 'vitest';
import { isOnFor, parseSettings } from '../../../data/settings/settings.ts';

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
});
