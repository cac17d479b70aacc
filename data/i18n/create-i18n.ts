import type { createI18n as createTheirs } from '@wxt-dev/i18n';
import { browser } from 'wxt/browser';
import { pluralForm } from './plural-form.ts';

/** Messages with places `$1`, `$2`… */
type Messages = Record<string, { substitutions: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9; plural: boolean }>;

/**
 * The messages of the interface language. It takes the place of the one that WXT's module brings, which knows languages
 * with two or three forms of a plural.
 */
export function createI18n<M extends Messages>(): ReturnType<typeof createTheirs<M>> {
  let rules: Intl.PluralRules | undefined;
  return { t };

  /** A message; a number among the values chooses the form of a plural, and is its `$1` where nothing else is. */
  function t(key: string, ...values: unknown[]): string {
    const count = values.find((value) => typeof value === 'number');
    const places = values.find((value) => Array.isArray(value)) ?? (count === undefined ? [] : [count]);
    const message = get(key, places.map(String));
    if (count === undefined) return message;
    rules ??= new Intl.PluralRules(get('language', []));
    return pluralForm(message, count, rules);
  }
}

function get(key: string, places: string[]): string {
  // The types know the browser's own messages alone: ours are written when the extension is built.
  const messages = browser.i18n as { getMessage(name: string, places: string[]): string };
  return messages.getMessage(key.replaceAll('.', '_'), places);
}
