/**
 * The lexicon: what to look for, and what each hit stands for. It is compiled once, in the background, and read by
 * every page. So it is a few long strings: they cross from storage into a page at the cost of a copy, are cut into
 * lines natively, and a line is parsed only on a page where its word stands. What large packs add stays in the
 * background, behind a filter: a page asks for the lines of the few words that pass it.
 */

/** One alias of one entity, with the rules under which it counts. The rules are described in the corpus schema. */
export interface Term {
  text: string;
  entity: string;
  case?: CaseRule | undefined;
  plural?: true | undefined;
  near?: string[] | undefined;
  page?: string[] | undefined;
  introduced?: true | undefined;
  not?: string[] | undefined;
  notPage?: string[] | undefined;
  /** Longer words and names that it is a part of and does not count in. */
  within?: string[] | undefined;
  /** A surname: it does not count as part of somebody else's name. */
  surname?: true | undefined;
  /** It does not count where a longer name begins before it, or goes on behind it, though nobody told us of that one. */
  beginsName?: true | undefined;
  endsName?: true | undefined;
  /** Too general to count but on a page about the subject. */
  general?: true | undefined;
  /** In small letters it counts on a page about the subject. */
  small?: true | undefined;
  /** How much it tells that a page is about the subject: a specific name 2, a place or a person 1. */
  votes?: 1 | 2 | undefined;
  /** What it is, where another subject may speak of it too. */
  kind?: 'place' | 'matter' | undefined;
}

/** `any`: capitals do not matter; `name`: the alias's capitals are needed; `exact`: letter for letter. */
export type CaseRule = 'any' | 'name' | 'exact';

/** Every field holds one entry a line. */
export interface Lexicon {
  /** The words by which aliases and page cues are found: of each, the one that is likely to be rarest. */
  keys: string;
  /** For each key, in the same order, a `Bucket` as JSON. */
  buckets: string;
  /** Lists of cues as JSON; terms refer to them by line, since many share one. */
  lists: string;
  /** An entity's id, a tab, and the name that it is shown by. */
  names: string;
  /** Words that matter around a name, each behind the sign of its list; see `word-lists.ts`. */
  words: string;
  /** A filter over further keys, whose buckets the background answers for; empty where there are none. */
  filter: string;
}

/** What the background answers for keys that a page asked for: those that are there, each with its bucket. */
export interface MoreTerms {
  keys: string[];
  /** For each key, in the same order, a `Bucket` as JSON, with the lists of cues in it. */
  buckets: string[];
  /** As in a lexicon. */
  names: string;
}

export const EMPTY_LEXICON: Lexicon = { keys: '', buckets: '', lists: '', names: '', words: '', filter: '' };

/** What storage holds as a lexicon; none where it was written by a version that packed it otherwise. */
export function asLexicon(stored: unknown): Lexicon {
  const isOne = typeof stored === 'object' && stored !== null && 'words' in stored;
  // Nobody but our own background writes it.
  return isOne ? (stored as Lexicon) : EMPTY_LEXICON;
}

/** What a key leads to: terms, and cues that matter anywhere on the page. */
export type Bucket = PackedEntry[];

/**
 * A text and its words as `packPhrase` gives them. If it is an alias, its entity, its flags, and its cue lists follow:
 * near, page, not, notPage.
 */
export type PackedEntry = [
  text: string,
  words: string,
  entity?: string,
  flags?: number,
  ...lists: PackedCues[],
];
/** A list of cues, those of `near` and `not` as `packCue` gives them; or the line that it stands in; -1 for none. */
export type PackedCues = number | string[];

export const CASE_RULES: readonly CaseRule[] = ['any', 'name', 'exact'];
/** The signs of the lists of words. */
export const NO_NAME = '0';
export const NAMING = '1';
export const UNSPACED_NAMING = '2';

/** Flags: the case rule, in the lowest two bits, and the rest. */
export const CASE = 3;
export const ANY = 0;
export const EXACT = 2;
export const INTRODUCED = 4;
export const SURNAME = 8;
export const BEGINS_NAME = 16;
export const ENDS_NAME = 32;
export const GENERAL = 64;
export const SMALL = 128;
/** The bit from which on all are the votes. */
export const VOTES = 8;

/**
 * How an alias's capitals are read where nothing is said: a common noun (`social credit`) has none to go by,
 * an acronym (`ZTE`, `5G`) is exact, anything else is a name that needs its capitals.
 */
export function caseRuleOf(term: Pick<Term, 'text' | 'case'>): CaseRule {
  if (term.case) return term.case;
  if (term.text === term.text.toLowerCase() && !/\d/.test(term.text)) return 'any';
  return term.text === term.text.toUpperCase() ? 'exact' : 'name';
}

/** The name that an entity is shown by. */
export function nameIn(lexicon: Lexicon, entity: string): string | undefined {
  const lines = `\n${lexicon.names}\n`;
  const head = `\n${entity}\t`;
  const at = lines.indexOf(head);
  return at < 0 ? undefined : lines.slice(at + head.length, lines.indexOf('\n', at + head.length));
}

/** Whether an alias counts wherever it stands. */
export function isUnconditional(term: Pick<Term, 'near' | 'page' | 'introduced'>): boolean {
  return !term.near && !term.page && !term.introduced;
}
