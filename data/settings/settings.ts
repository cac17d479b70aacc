import * as v from 'valibot';

/** Which mentions are marked: the first in each section, the first on the page, or all. */
export const DENSITIES = ['section', 'page', 'all'] as const;

/**
 * The reader's choices. Every field falls back to its default, so that settings of an older or damaged version
 * still open.
 */
export const SettingsSchema = v.object({
  /** The global switch. */
  on: v.fallback(v.boolean(), true),
  /** Host names where nothing is marked. */
  offSites: v.fallback(v.array(v.string()), []),
  density: v.fallback(v.picklist(DENSITIES), 'section'),
  /** How a card opens on a mark: by resting on it, by a click only, or not at all. */
  opens: v.fallback(v.picklist(['rest', 'click', 'never']), 'rest'),
  /** How long the pointer rests on a mark before the card opens, in milliseconds. */
  dwell: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(5000)), 400),
  /** Entities that are not marked anywhere. */
  muted: v.fallback(v.array(v.string()), []),
  /** Entities that are not marked on some sites, by host name. */
  mutedOn: v.fallback(v.record(v.string(), v.array(v.string())), {}),
  /** Whether saved quotes are marked on later visits to their pages. */
  markSaved: v.fallback(v.boolean(), true),
  /** Whether what was looked up last is remembered, on this machine. */
  keepRecent: v.fallback(v.boolean(), true),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

/** Reads whatever was stored; missing or broken fields become their defaults. */
export function parseSettings(stored: unknown): Settings {
  return v.parse(SettingsSchema, typeof stored === 'object' && stored !== null ? stored : {});
}

/** Whether pages of this host are to be marked. */
export function isOnFor(settings: Settings, host: string): boolean {
  return settings.on && !settings.offSites.includes(host);
}

/** The entities that are not to be marked on pages of this host. */
export function mutedOn(settings: Settings, host: string): ReadonlySet<string> {
  return new Set([...settings.muted, ...(settings.mutedOn[host] ?? [])]);
}
