import { describe, expect, test } from 'vitest';
import { joinForms, pluralForm } from '../../../data/i18n/plural-form.ts';

/** Languages with their forms, and which form each count takes. */
const CASES: [language: string, forms: Record<string, string>, counts: Record<string, string>][] = [
  ['en', { 0: 'none', 1: 'one', n: 'many' }, { 0: 'none', 1: 'one', 2: 'many', 21: 'many' }],
  ['en', { 1: 'one', n: 'a | b' }, { 0: 'a | b', 1: 'one', 5: 'a | b' }],
  ['zh-CN', { 1: 'one', n: 'many' }, { 0: 'many', 1: 'one', 2: 'many' }],
  ['fr', { 0: 'none', 1: 'one', n: 'many' }, { 0: 'none', 1: 'one', 1.5: 'one', 2: 'many' }],
  [
    'ru',
    { 1: 'one', 2: 'few', n: 'many' },
    { 0: 'many', 1: 'one', 3: 'few', 5: 'many', 11: 'many', 12: 'many', 21: 'one', 22: 'few', 111: 'many' },
  ],
  [
    'ar',
    { 0: 'zero', 1: 'one', 2: 'two', 3: 'few', 11: 'many', n: 'other' },
    { 0: 'zero', 1: 'one', 2: 'two', 10: 'few', 99: 'many', 100: 'other', 103: 'few' },
  ],
];

describe.each(CASES)('%s', (language, forms, counts) => {
  const rules = new Intl.PluralRules(language);
  test.each(Object.entries(counts))('%s: %s', (count, expected) => {
    expect(pluralForm(joinForms(forms), Number(count), rules)).toBe(expected);
  });
});
