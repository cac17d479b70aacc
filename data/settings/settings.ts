import { fieldsOf, type Parse } from '../messages/message.ts';
import { PAGE_SETTINGS, readEach, settingKey, texts } from './page-settings.ts';

/** How each of the reader's settings is read: what is missing or broken becomes the default. */
export const SETTINGS = {
  ...PAGE_SETTINGS,
  /** Sites where nothing is marked. */
  offSites: texts,
  /** Whether pages are marked on chosen sites only; `offSites` counts for nothing then. */
  chosenOnly: (stored) => stored === true,
  /** Sites that were chosen. */
  onSites: texts,
  /** Entities that are not marked on some sites, by site. */
  mutedOn: (stored): Record<string, string[]> =>
    Object.fromEntries(
      Object.entries(fieldsOf(stored)).flatMap(([site, entities]) => {
        const muted = texts(entities);
        return site && muted.length > 0 ? [[site, muted]] : [];
      }),
    ),
  /** Whether saved quotes are marked on later visits to their pages. */
  markSaved: (stored) => stored !== false,
  /** Whether what was looked up last is remembered, on this machine. */
  keepRecent: (stored) => stored !== false,
} satisfies Record<string, Parse<unknown>>;

export type Settings = ReturnType<typeof parseSettings>;
type SettingName = keyof Settings;
/** What changes, or how that follows from the settings as they are at that moment. */
export type SettingsChange = Partial<Settings> | ((now: Settings) => Partial<Settings>);

/** The names of all settings. */
export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[];

/** Reads all settings from what is stored under their keys. */
export function parseSettings(stored: Partial<Record<string, unknown>>) {
  return readEach(SETTINGS, stored);
}

/** The settings of a reader who has chosen nothing. */
export const DEFAULTS: Settings = parseSettings({});

/** What to store and what to remove for a change: a default is not stored, so that none there means no choice. */
export function storedAs(change: Partial<Settings>): { set: Record<string, unknown>; remove: string[] } {
  const set: Record<string, unknown> = {};
  const remove: string[] = [];
  for (const name of SETTING_NAMES) {
    if (!(name in change)) continue;
    if (JSON.stringify(change[name]) === JSON.stringify(DEFAULTS[name])) remove.push(settingKey(name));
    else set[settingKey(name)] = change[name];
  }
  return { set, remove };
}

/** Whether pages of this site are to be marked. A page of no site is none that was chosen. */
export function isOnFor(
  { on, chosenOnly, onSites, offSites }: Pick<Settings, 'on' | 'chosenOnly' | 'onSites' | 'offSites'>,
  site: string | undefined,
): boolean {
  const isListed = (sites: string[]) => site !== undefined && sites.includes(site);
  return on && (chosenOnly ? isListed(onSites) : !isListed(offSites));
}

/** What changes so that pages of this site are marked, or are not. */
export function siteSwitched(
  { chosenOnly, onSites, offSites }: Settings,
  site: string,
  isOn: boolean,
): Partial<Settings> {
  return chosenOnly ? { onSites: listed(onSites, site, isOn) } : { offSites: listed(offSites, site, !isOn) };
}

/** What changes so that an entity is muted, or no longer is: on one site, or everywhere where none is named. */
export function entityMuted(
  { muted, mutedOn }: Settings,
  entity: string,
  site: string | undefined,
  isMuted: boolean,
): Partial<Settings> {
  if (site === undefined) return { muted: listed(muted, entity, isMuted) };
  const { [site]: _, ...others } = mutedOn;
  const left = listed(mutedOnSite(mutedOn, site), entity, isMuted);
  return { mutedOn: left.length > 0 ? { ...others, [site]: left } : others };
}

/** The entities that are not to be marked on pages of this site. */
export function mutedFor({ muted, mutedOn }: Settings, site: string | undefined): string[] {
  return [...new Set([...muted, ...(site === undefined ? [] : mutedOnSite(mutedOn, site))])];
}

// A site may bear the name of what every object has, such as `constructor`.
function mutedOnSite(mutedOn: Settings['mutedOn'], site: string): string[] {
  return Object.hasOwn(mutedOn, site) ? (mutedOn[site] ?? []) : [];
}

function listed(list: string[], item: string, isIn: boolean): string[] {
  return [...list.filter((each) => each !== item), ...(isIn ? [item] : [])];
}
