import { bloomFilterOf } from './bloom-filter.ts';
import { packCue } from './cues.ts';
import { indexKeyOf } from './index-key.ts';
import {
  BEGINS_NAME,
  type Bucket,
  CASE_RULES,
  caseRuleOf,
  ENDS_NAME,
  GENERAL,
  INTRODUCED,
  type Lexicon,
  type PackedCues,
  type PackedEntry,
  SMALL,
  SURNAME,
  type Term,
  VOTES,
} from './lexicon.ts';
import { packPhrase } from './phrase.ts';
import { pluralOf } from './plural.ts';
import { OTHER_SUBJECTS, WORD_LISTS } from './word-lists.ts';
import { tokenize } from './words.ts';

/** Entries by the key that they are looked up by: terms, and cues that matter anywhere on the page. */
type ByKey = Map<string, (Term | string)[]>;
type Names = Readonly<Record<string, string>>;
const NO_WORDS: ReadonlySet<string> = new Set();

/** Packs terms into a lexicon. `names` gives the name that each entity is shown by. */
export function compileTerms(terms: readonly Term[], names: Names): Lexicon {
  return packLexicon(byKeyOf(terms, NO_WORDS), names);
}

/**
 * Packs terms in two parts: a lexicon that every page reads, and the buckets of all other keys, for the background to
 * answer with when a page asks for a key. A key is in one of the two, with everything that is looked up by it. `weak` words
 * are not looked up by where there is another.
 */
export function compileInTwo(
  inPage: readonly Term[],
  behind: readonly Term[],
  names: Names,
  weak: ReadonlySet<string> = NO_WORDS,
): { lexicon: Lexicon; buckets: Map<string, string> } {
  const page = byKeyOf(inPage, weak);
  const buckets = new Map<string, string>();
  for (const [key, entries] of byKeyOf(behind, weak)) {
    const own = page.get(key);
    if (own) for (const entry of entries) own.push(entry);
    else
      buckets.set(
        key,
        packBucket(entries, (cues) => cues),
      );
  }
  return { lexicon: { ...packLexicon(page, names), filter: bloomFilterOf([...buckets.keys()]) }, buckets };
}

function byKeyOf(terms: readonly Term[], weak: ReadonlySet<string>): ByKey {
  const byKey: ByKey = new Map();
  const add = (text: string, entry: Term | string) => {
    const key = indexKeyOf(tokenize(text), weak);
    if (key === '') return;
    const entries = byKey.get(key);
    if (entries) entries.push(entry);
    else byKey.set(key, [entry]);
  };
  const pageCues = new Set<string>();
  for (const term of terms) {
    add(term.text, term);
    if (term.plural) add(pluralOf(term.text), { ...term, text: pluralOf(term.text), case: caseRuleOf(term) });
    // The longer ones stand for nothing, and win where they stand.
    for (const text of term.within ?? []) add(text, { text, entity: '' });
    for (const cue of [...(term.page ?? []), ...(term.notPage ?? [])]) pageCues.add(cue);
  }
  for (const cue of pageCues) {
    if (cue.startsWith('@')) continue;
    add(cue, cue);
    add(pluralOf(cue), cue);
  }
  return byKey;
}

function packLexicon(byKey: ByKey, names: Names): Lexicon {
  const lists = new Map<string, number>();
  const lineOf = (cues: string[]) => {
    const list = JSON.stringify(cues);
    const line = lists.get(list) ?? lists.size;
    lists.set(list, line);
    return line;
  };
  const buckets = [...byKey.values()].map((entries) => packBucket(entries, lineOf));
  return {
    keys: [...byKey.keys()].join('\n'),
    buckets: buckets.join('\n'),
    lists: [...lists.keys()].join('\n'),
    names: Object.entries(names)
      .map(([id, name]) => `${id}\t${name}`)
      .join('\n'),
    words: WORD_LISTS,
    filter: '',
  };
}

/** A bucket as JSON. `pack` tells how a list of cues is written. */
function packBucket(entries: readonly (Term | string)[], pack: (cues: string[]) => PackedCues): string {
  const bucket: Bucket = entries.map((entry) =>
    typeof entry === 'string' ? [entry, packPhrase(entry)] : packTerm(entry, pack),
  );
  return JSON.stringify(bucket);
}

function packTerm(term: Term, pack: (cues: string[]) => PackedCues): PackedEntry {
  const flags =
    CASE_RULES.indexOf(caseRuleOf(term)) |
    (term.introduced ? INTRODUCED : 0) |
    (term.surname ? SURNAME | BEGINS_NAME | ENDS_NAME : 0) |
    (term.beginsName ? BEGINS_NAME : 0) |
    (term.endsName ? ENDS_NAME : 0) |
    (term.general ? GENERAL : 0) |
    (term.small ? SMALL : 0) |
    ((term.votes ?? 0) << VOTES);
  const lists = [term.near?.map(packCue), term.page, notOf(term)?.map(packCue), term.notPage].map((cues) =>
    cues ? pack(cues) : -1,
  );
  while (lists.at(-1) === -1) lists.pop();
  return [term.text, packPhrase(term.text), term.entity, flags, ...lists];
}

/** What rules a term out, with the words by which another subject shows. */
function notOf({ not = [], kind }: Term): string[] | undefined {
  const all = kind ? [...not, ...OTHER_SUBJECTS[kind]] : not;
  return all.length > 0 ? all : undefined;
}
