import { browser } from 'wxt/browser';
import type { Lexicon } from '../../spotting/terms/lexicon.ts';
import { parseSettings, type Settings } from './settings.ts';

export const SETTINGS_KEY = 'settings';
/** Where the background keeps the compiled lexicon for pages to read. */
export const LEXICON_KEY = 'lexicon';
/** Written together with the lexicon, so that nobody has to read all of that to see that it is there. */
const LEXICON_STORED_BY = 'lexicon-stored-by';

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

/** Gives pages a lexicon, compiled by this version of the extension. */
export async function storeLexicon(lexicon: Lexicon, version: string): Promise<void> {
  await browser.storage.local.set({ [LEXICON_KEY]: lexicon, [LEXICON_STORED_BY]: version });
}

/** Whether the lexicon that pages have is of this version of the extension, and of the packs there are. */
export async function isLexiconOf(version: string): Promise<boolean> {
  return (await browser.storage.local.get(LEXICON_STORED_BY))[LEXICON_STORED_BY] === version;
}

/** The packs are about to change: until another lexicon is stored, the one that pages have is not of them. */
export async function outdateLexicon(): Promise<void> {
  await browser.storage.local.remove(LEXICON_STORED_BY);
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
