import { browser } from 'wxt/browser';
import type { Lexicon } from '../../spotting/terms/lexicon.ts';
import { PAGE_SETTINGS, SITE_SETTINGS, settingKey } from './page-settings.ts';

/** Where the background keeps the compiled lexicon for pages to read. */
export const LEXICON_KEY = 'lexicon';
/** Written together with the lexicon, so that nobody has to read all of that to see that it is there. */
const LEXICON_STAMP = 'lexicon-stamp';
/** The keys of all that a page is marked by. */
export const PAGE_KEYS = [LEXICON_KEY, ...[...Object.keys(PAGE_SETTINGS), ...SITE_SETTINGS].map(settingKey)];

/** Gives pages a lexicon; `stamp` names the packs, and the version of the extension, that it was compiled from. */
export async function storeLexicon(lexicon: Lexicon, stamp: string): Promise<void> {
  await browser.storage.local.set({ [LEXICON_KEY]: lexicon, [LEXICON_STAMP]: stamp });
}

/** Whether the lexicon that pages have was stored with a stamp. */
export async function isLexiconOf(stamp: string): Promise<boolean> {
  return (await browser.storage.local.get(LEXICON_STAMP))[LEXICON_STAMP] === stamp;
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
