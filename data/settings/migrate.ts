import { browser } from 'wxt/browser';
import { fieldsOf } from '../messages/message.ts';
import { settingKey } from './page-settings.ts';
import { DEFAULTS, parseSettings, SETTING_NAMES, type Settings, storedAs } from './settings.ts';
import { siteOfHost } from './site.ts';
import { SETTINGS_KEYS, withSettingsLocked } from './store.ts';

/** Version 0.1.0 kept all settings in one object, under this key, and told sites by their whole host names. */
const OLD_KEY = 'settings';

/**
 * Stores the settings of version 0.1.0 as this version does. What was chosen since then stays; of lists, both count.
 * It can be ended at any moment and begins anew the next time.
 */
export function migrateSettings(): Promise<void> {
  return withSettingsLocked(async () => {
    const stored = await browser.storage.local.get([OLD_KEY, ...SETTINGS_KEYS]);
    if (!(OLD_KEY in stored)) return;
    const { set } = storedAs(merged(readOld(stored[OLD_KEY]), parseSettings(stored)));
    await browser.storage.local.set(set);
    await browser.storage.local.remove(OLD_KEY);
  });
}

/** A site without a name was stored for frames and files that have no host; it held for all of them, and is dropped. */
function readOld(stored: unknown): Settings {
  const fields = fieldsOf(stored);
  const old = parseSettings(
    Object.fromEntries(SETTING_NAMES.map((name) => [settingKey(name), fields[name]])),
  );
  return {
    ...old,
    offSites: unique(old.offSites.map(siteOfHost)),
    onSites: unique(old.onSites.map(siteOfHost)),
    mutedOn: mergeLists(Object.entries(old.mutedOn).map(([host, muted]) => [siteOfHost(host), muted])),
  };
}

function merged(old: Settings, now: Settings): Settings {
  const newer = Object.fromEntries(
    SETTING_NAMES.filter((name) => JSON.stringify(now[name]) !== JSON.stringify(DEFAULTS[name])).map(
      (name) => [name, now[name]],
    ),
  );
  return {
    ...old,
    ...newer,
    muted: unique([...old.muted, ...now.muted]),
    offSites: unique([...old.offSites, ...now.offSites]),
    onSites: unique([...old.onSites, ...now.onSites]),
    mutedOn: mergeLists([...Object.entries(old.mutedOn), ...Object.entries(now.mutedOn)]),
  };
}

function mergeLists(lists: [name: string, items: string[]][]): Record<string, string[]> {
  const byName = new Map<string, string[]>();
  for (const [name, items] of lists) byName.set(name, unique([...(byName.get(name) ?? []), ...items]));
  return Object.fromEntries(byName);
}

function unique(items: string[]): string[] {
  return [...new Set(items)];
}
