import { browser } from 'wxt/browser';
import { parseSettings, type Settings } from './settings.ts';

export const SETTINGS_KEY = 'settings';
/** Where the background keeps the compiled lexicon for pages to read. */
export const LEXICON_KEY = 'lexicon';

/** The reader's settings as they are now. */
export async function readSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
}

/** Changes some settings and keeps the others. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...change };
  await browser.storage.local.set({ [SETTINGS_KEY]: settings });
  return settings;
}

/** Calls back whenever what is known has changed, until the signal aborts. */
export function watchCorpus(onChange: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && LEXICON_KEY in changes) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** Calls back whenever the settings or the lexicon have changed, in whatever window, until the signal aborts. */
export function watchPageState(onChange: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && (SETTINGS_KEY in changes || LEXICON_KEY in changes)) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
