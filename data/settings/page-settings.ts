/**
 * The settings that the spotter reads on every page. Parsed by hand, since every page carries this and a schema
 * library would be a sixth of the spotter's script.
 */
import { DENSITIES, OPENS, opensOnRest } from '../../spotting/choices.ts';
import type { Parse } from '../messages/message.ts';

export { DENSITIES, OPENS, opensOnRest };

/** The longest dwell that can be chosen, in milliseconds. */
const LONGEST_DWELL = 5000;

/** How each is read: what is missing or broken becomes the default. */
export const PAGE_SETTINGS = {
  /** The global switch. */
  on: (stored) => stored !== false,
  density: oneOf(DENSITIES),
  opens: oneOf(OPENS),
  /** How long the pointer rests on a mark before the card opens, in milliseconds. */
  dwell: (stored) => (typeof stored === 'number' && stored >= 0 && stored <= LONGEST_DWELL ? stored : 400),
  /** Entities that are not marked anywhere. */
  muted: texts,
} satisfies Record<string, Parse<unknown>>;

type Values<Parsers extends Record<string, Parse<unknown>>> = {
  [Name in keyof Parsers]: ReturnType<Parsers[Name]>;
};

/** The settings that hold choices for single sites; each is stored only where there are such choices. */
export const SITE_SETTINGS = ['chosenOnly', 'onSites', 'offSites', 'mutedOn'] as const;

/** The key that a setting is stored under. */
export function settingKey(name: string): string {
  return `settings.${name}`;
}

/** Reads settings from what is stored under their keys. */
export function readEach<Parsers extends Record<string, Parse<unknown>>>(
  parsers: Parsers,
  stored: Partial<Record<string, unknown>>,
): Values<Parsers> {
  const values = Object.entries(parsers).map(([name, parse]) => [name, parse(stored[settingKey(name)])]);
  // `Object.fromEntries` loses which value belongs to which name.
  return Object.fromEntries(values) as Values<Parsers>;
}

/** Reads one of several choices, of which the first is the default. */
function oneOf<Names extends readonly [string, ...string[]]>(names: Names): Parse<Names[number]> {
  return (stored) => names.find((name) => name === stored) ?? names[0];
}

/** The texts in a stored list. An empty one names nothing. */
export function texts(stored: unknown): string[] {
  return Array.isArray(stored) ? stored.filter((each) => each && typeof each === 'string') : [];
}
