import { browser } from 'wxt/browser';
import type { Lexicon } from '../../spotting/terms/lexicon.ts';
import { PAGE_SETTINGS, SITE_SETTINGS, settingKey } from './page-settings.ts';

/** Where the background keeps the compiled lexicon for pages to read. */
export const LEXICON_KEY = 'lexicon';
/** Written together with the lexicon, so that nobody has to read all of that to see that it is there. */
const LEXICON_STORED_BY = 'lexicon-stored-by';
/** The keys of all that a page is marked by. */
export const PAGE_KEYS = [LEXICON_KEY, ...[...Object.keys(PAGE_SETTINGS), ...SITE_SETTINGS].map(settingKey)];

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
  watchStored([LEXICON_KEY], onChange, signal);
}

/** Calls back with what has changed of what is stored under some keys, in whatever window, until the signal aborts. */
export function watchStored(
  keys: readonly string[],
  onChange: (changed: string[]) => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    const changed = area === 'local' ? keys.filter((key) => key in changes) : [];
    if (changed.length > 0) onChange(changed);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
