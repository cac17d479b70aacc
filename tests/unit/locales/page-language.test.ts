import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { setPageLanguage } from '../../../components/page-language.ts';

/** A language that nobody has made: it is written from the right, and counts as Arabic does. */
const MADE_UP: Record<string, string> = {
  language: 'ar-x-made-up',
  direction: 'rtl',
  card_moreSides: '0=nought | 1=one | 2=two | 3=few $1 | 11=many $1 | n=other $1',
  card_allRelated: 'all $1',
};

describe('in a language with six forms of a plural', () => {
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((name: string, places: unknown = []) =>
    (MADE_UP[name] ?? '').replaceAll('$1', Array.isArray(places) ? String(places[0]) : ''),
  );
  afterEach(() => vi.restoreAllMocks());

  test('pages are written from its side, and a count takes its form', () => {
    const page = { lang: '', dir: '' };
    setPageLanguage(page);
    expect(page).toEqual({ lang: 'ar-x-made-up', dir: 'rtl' });
    const said = [0, 1, 2, 7, 42, 100].map((count) => i18n.t('card.moreSides', count));
    expect(said).toEqual(['nought', 'one', 'two', 'few 7', 'many 42', 'other 100']);
    expect(i18n.t('card.allRelated', ['9'])).toBe('all 9');
  });
});

test('every page of ours sets its language', () => {
  const folder = join(import.meta.dirname, '../../../entrypoints');
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('index.html'),
  );
  expect(pages.length).toBeGreaterThanOrEqual(5);
  for (const page of pages) {
    const own = join(folder, page, '..');
    const scripts = readdirSync(own).filter((file) => /\.tsx?$/.test(file));
    const sets = scripts.filter((file) => readFileSync(join(own, file), 'utf8').includes('setPageLanguage('));
    expect(sets, page).toHaveLength(1);
  }
});
