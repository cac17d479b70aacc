/** Which mentions are marked: the first in each section, the first on the page, or all. */
export const DENSITIES = ['section', 'page', 'all'] as const;

/** How a card opens on a mark: by resting on it, by a click only, or not at all. */
const OPENS = ['rest', 'click', 'never'] as const;
/** The longest dwell that can be chosen, in milliseconds. */
const LONGEST_DWELL = 5000;

/** The reader's choices. */
export interface Settings {
  /** The global switch. */
  on: boolean;
  /** Host names where nothing is marked. */
  offSites: string[];
  density: (typeof DENSITIES)[number];
  opens: (typeof OPENS)[number];
  /** How long the pointer rests on a mark before the card opens, in milliseconds. */
  dwell: number;
  /** Entities that are not marked anywhere. */
  muted: string[];
  /** Entities that are not marked on some sites, by host name. */
  mutedOn: Record<string, string[]>;
  /** Whether saved quotes are marked on later visits to their pages. */
  markSaved: boolean;
  /** Whether what was looked up last is remembered, on this machine. */
  keepRecent: boolean;
}

/**
 * Reads whatever was stored. Every field that is missing or broken becomes its default, so that settings of an older
 * or damaged version still open. Parsed by hand, since every page reads them and carries no schema library.
 */
export function parseSettings(stored: unknown): Settings {
  const raw: Partial<Record<keyof Settings, unknown>> =
    typeof stored === 'object' && stored !== null ? stored : {};
  return {
    on: raw.on !== false,
    offSites: textsIn(raw.offSites),
    density: DENSITIES.find((each) => each === raw.density) ?? 'section',
    opens: OPENS.find((each) => each === raw.opens) ?? 'rest',
    dwell: isDwell(raw.dwell) ? raw.dwell : 400,
    muted: textsIn(raw.muted),
    mutedOn: mutedIn(raw.mutedOn),
    markSaved: raw.markSaved !== false,
    keepRecent: raw.keepRecent !== false,
  };
}

function isDwell(raw: unknown): raw is number {
  return typeof raw === 'number' && raw >= 0 && raw <= LONGEST_DWELL;
}

function textsIn(raw: unknown): string[] {
  return Array.isArray(raw) ? raw.filter((each) => typeof each === 'string') : [];
}

function mutedIn(raw: unknown): Record<string, string[]> {
  const sites = typeof raw === 'object' && raw !== null ? Object.entries(raw) : [];
  return Object.fromEntries(sites.map(([host, entities]) => [host, textsIn(entities)]));
}

/** Whether pages of this host are to be marked. */
export function isOnFor(settings: Settings, host: string): boolean {
  return settings.on && !settings.offSites.includes(host);
}

/** The entities that are not to be marked on pages of this host. */
export function mutedOn(settings: Settings, host: string): ReadonlySet<string> {
  return new Set([...settings.muted, ...(settings.mutedOn[host] ?? [])]);
}
