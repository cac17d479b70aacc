import { browser } from 'wxt/browser';
import { settingKey } from './page-settings.ts';
import { parseSettings, SETTING_NAMES, type Settings, type SettingsChange, storedAs } from './settings.ts';
import { watchStored } from './storage.ts';

export const SETTINGS_KEYS = SETTING_NAMES.map(settingKey);

/** The reader's settings as they are now. */
export async function readSettings(): Promise<Settings> {
  return parseSettings(await browser.storage.local.get(SETTINGS_KEYS));
}

/**
 * Changes some settings and keeps the others. Only the background and pages of our own may call it: a page's content
 * script has the page's locks, not ours.
 */
export function changeSettings(change: SettingsChange): Promise<Settings> {
  return withSettingsLocked(async () => {
    const now = await readSettings();
    const changed = typeof change === 'function' ? change(now) : change;
    const { set, remove } = storedAs(changed);
    if (Object.keys(set).length > 0) await browser.storage.local.set(set);
    if (remove.length > 0) await browser.storage.local.remove(remove);
    return { ...now, ...changed };
  });
}

/** Runs what reads settings and writes what follows from them, one after the other in all windows. */
export function withSettingsLocked<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('settings', work);
}

/** Calls back whenever settings have changed, in whatever window, until the signal aborts. */
export function watchSettings(onChange: () => void, signal: AbortSignal): void {
  watchStored(SETTINGS_KEYS, onChange, signal);
}
