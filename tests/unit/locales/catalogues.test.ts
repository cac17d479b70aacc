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

  test('has the same places for what is put in', () =>
    expect([...own].map(([key, text]) => [key, placesIn(text)])).toEqual(
      [...own].map(([key]) => [key, placesIn(english.get(key) ?? '')]),
    ));

  test('leaves nothing unsaid', () =>
    expect([...own].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]));
});

/** Every message by its full key; the forms of a plural are messages of their own. */
function messagesIn(file: string): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (value: unknown, path: string[]) => {
    if (typeof value !== 'object' || value === null) found.set(path.join('.'), String(value ?? ''));
    else for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
  };
  walk(parse(readFileSync(join(folder, file), 'utf8')), []);
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function placesIn(text: string): string[] {
  return (text.match(/\$\d|%s/g) ?? []).sort();
}
