import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = join(import.meta.dirname, '..', '..', '..', 'locales');
const others = readdirSync(folder).filter((file) => file !== 'en.yml');
const english = messagesIn('en.yml');

test('there is a second language', () => expect(others).toContain('zh_CN.yml'));

describe.each(others)('%s', (file) => {
  const own = messagesIn(file);

  test('says nothing that English does not say', () =>
    expect([...own.keys()].filter((key) => !english.has(key))).toEqual([]));

  test('says all that English says', () => expect([...own.keys()]).toEqual([...english.keys()]));

  test('has the same places for what is put in', () =>
    expect([...own].map(([key, text]) => [key, placesIn(text)])).toEqual(
      [...own].map(([key]) => [key, placesIn(english.get(key) ?? '')]),
    ));

  test('leaves nothing unsaid', () =>
    expect([...own].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]));
});

test.each(['en.yml', ...others])('%s has a form of each plural for all counts of its language', (file) => {
  const rules = new Intl.PluralRules(messagesIn(file).get('language'));
  const categories = rules.resolvedOptions().pluralCategories;
  const lacking = pluralsIn(file).flatMap(([key, forms]) => {
    const own = Object.keys(forms).map((number) => (number === 'n' ? 'other' : rules.select(Number(number))));
    return categories.filter((category) => !own.includes(category)).map((category) => `${key}: ${category}`);
  });
  expect(lacking).toEqual([]);
});

/** Every message by its full key; of a plural, the form for the rest: how many others there are depends on the language. */
function messagesIn(file: string): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (value: unknown, path: string[]) => {
    if (typeof value !== 'object' || value === null) found.set(path.join('.'), String(value ?? ''));
    else if ('n' in value) found.set(path.join('.'), String(value.n));
    else for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
  };
  walk(parse(readFileSync(join(folder, file), 'utf8')), []);
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The plurals of a file, each with its forms. */
function pluralsIn(file: string): [string, object][] {
  const walk = (value: unknown, path: string[]): [string, object][] => {
    if (typeof value !== 'object' || value === null) return [];
    if ('n' in value) return [[path.join('.'), value]];
    return Object.entries(value).flatMap(([key, inner]) => walk(inner, [...path, key]));
  };
  return walk(parse(readFileSync(join(folder, file), 'utf8')), []);
}

function placesIn(text: string): string[] {
  return (text.match(/\$\d|%s/g) ?? []).sort();
}
