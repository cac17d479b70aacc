import { fieldsOf } from '../messages/message.ts';

/** Which mentions are marked: the first in each section, the first on the page, or all. */
export const DENSITIES = ['section', 'page', 'all'] as const;

/** How a card opens on a mark: by resting on it, by a click only, or not at all. */
const OPENS = ['rest', 'click', 'never'] as const;
/** The longest dwell that can be chosen, in milliseconds. */
const LONGEST_DWELL = 5000;

/** The reader's choices, as far as they are for the pages that are read. */
export interface PageSettings {
  /** The global switch. */
  on: boolean;
  /** Host names where nothing is marked. */
  offSites: string[];
  /** Whether pages are marked on chosen sites only; `offSites` counts for nothing then. */
  chosenOnly: boolean;
  /** Host names that were chosen. */
  onSites: string[];
  density: (typeof DENSITIES)[number];
  opens: (typeof OPENS)[number];
  /** How long the pointer rests on a mark before the card opens, in milliseconds. */
  dwell: number;
  /** Entities that are not marked anywhere. */
  muted: string[];
  /** Entities that are not marked on some sites, by host name. */
  mutedOn: Record<string, string[]>;
}

/** All of the reader's choices. */
export interface Settings extends PageSettings {
  /** Whether saved quotes are marked on later visits to their pages. */
  markSaved: boolean;
  /** Whether what was looked up last is remembered, on this machine. */
  keepRecent: boolean;
}

/** Reads whatever was stored; as `parsePageSettings`. */
export function parseSettings(stored: unknown): Settings {
  const { markSaved, keepRecent } = fieldsOf(stored);
  return {
    ...parsePageSettings(stored),
    markSaved: markSaved !== false,
    keepRecent: keepRecent !== false,
  };
}

/**
 * Reads what pages need of whatever was stored. Every field that is missing or broken becomes its default, so that
 * settings of an older or damaged version still open. Parsed by hand, since every page reads them and carries no
 * schema library.
 */
export function parsePageSettings(stored: unknown): PageSettings {
  const raw: Partial<Record<keyof PageSettings, unknown>> = fieldsOf(stored);
  return {
    on: raw.on !== false,
    offSites: textsIn(raw.offSites),
    chosenOnly: raw.chosenOnly === true,
    onSites: textsIn(raw.onSites),
    density: DENSITIES.find((each) => each === raw.density) ?? 'section',
    opens: OPENS.find((each) => each === raw.opens) ?? 'rest',
    dwell: isDwell(raw.dwell) ? raw.dwell : 400,
    muted: textsIn(raw.muted),
    mutedOn: mutedIn(raw.mutedOn),
  };
}

function isDwell(raw: unknown): raw is number {
  return typeof raw === 'number' && raw >= 0 && raw <= LONGEST_DWELL;
}

function textsIn(raw: unknown): string[] {
  return Array.isArray(raw) ? raw.filter((each) => typeof each === 'string') : [];
}

function mutedIn(raw: unknown): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(fieldsOf(raw)).map(([host, entities]) => [host, textsIn(entities)]),
  );
}

/** The host name of a page on the web, by which its site is switched; `undefined` for any other address. */
export function hostNameOf(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) ? hostname : undefined;
}

/** Whether pages of this host are to be marked. */
export function isOnFor({ on, chosenOnly, onSites, offSites }: PageSettings, host: string): boolean {
  return on && (chosenOnly ? onSites.includes(host) : !offSites.includes(host));
}

/** What to change so that pages of this host are marked, or are not. */
export function siteSwitched(
  { chosenOnly, onSites, offSites }: Settings,
  host: string,
  isOn: boolean,
): Pick<Settings, 'onSites'> | Pick<Settings, 'offSites'> {
  const listed = (sites: string[], isIn: boolean) => [
    ...sites.filter((site) => site !== host),
    ...(isIn ? [host] : []),
  ];
  return chosenOnly ? { onSites: listed(onSites, isOn) } : { offSites: listed(offSites, !isOn) };
}

/** The entities that are not to be marked on pages of this host. */
export function mutedOn(settings: PageSettings, host: string): ReadonlySet<string> {
  return new Set([...settings.muted, ...(settings.mutedOn[host] ?? [])]);
}
