import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const file = join(import.meta.dirname, '..', '..', '..', 'locales/en.yml');
const messages: unknown = parse(readFileSync(file, 'utf8'));

/** Our messages as a reader of English is told them; to be put in the place of `#i18n`, which needs a browser. */
export const i18n = {
  t(key: string, values: string[] = []): string {
    const message = key.split('.').reduce<unknown>(within, messages);
    if (typeof message !== 'string') throw new Error(`There is no message "${key}".`);
    return message.replace(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? '');
  },
};

function within(group: unknown, name: string): unknown {
  return typeof group === 'object' && group !== null ? Reflect.get(group, name) : undefined;
}
