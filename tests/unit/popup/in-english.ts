import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { browser } from 'wxt/browser';
import { parse } from 'yaml';
import { joinForms } from '../../../data/i18n/plural-form.ts';

const file = join(import.meta.dirname, '..', '..', '..', 'locales/en.yml');

/** Has what stands in for the browser say our messages in English, those with plurals too. */
export function speakEnglish(): void {
  const messages = new Map(listMessages(parse(readFileSync(file, 'utf8')), []));
  browser.i18n.getMessage = (key: string, values: string | string[] = []) =>
    (messages.get(key) ?? '').replace(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? '');
}

/** Messages under the names, and with their forms joined, as they are built. */
function listMessages(value: unknown, path: string[]): [string, string][] {
  if (typeof value !== 'object' || value === null) return [[path.join('_'), String(value)]];
  if ('n' in value)
    return [
      [
        path.join('_'),
        joinForms(Object.fromEntries(Object.entries(value).map(([n, text]) => [n, String(text)]))),
      ],
    ];
  return Object.entries(value).flatMap(([name, inner]) => listMessages(inner, [...path, name]));
}
