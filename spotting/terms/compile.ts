import { anchorOf } from './anchor.ts';
import {
  type Bucket,
  CASE_RULES,
  caseRuleOf,
  INTRODUCED,
  type Lexicon,
  type PackedTerm,
  SURNAME,
  type Term,
} from './lexicon.ts';
import { pluralOf } from './plural.ts';
import { wordsOf } from './words.ts';

/** Packs terms into a lexicon. `names` gives the name that each entity is shown by. */
export function compileTerms(terms: readonly Term[], names: Readonly<Record<string, string>>): Lexicon {
  const buckets = new Map<string, Bucket>();
  const lists = new Map<string, number>();
  const pageCues = new Set<string>();

  for (const term of terms) {
    const packed = pack(term, lists);
    addTo(buckets, term.text, packed);
    if (term.plural) addTo(buckets, pluralOf(term.text), [pluralOf(term.text), ...rest(packed)]);
    for (const cue of [...(term.page ?? []), ...(term.notPage ?? [])]) pageCues.add(cue);
  }
  for (const cue of pageCues) {
    if (cue.startsWith('@')) continue;
    addTo(buckets, cue, cue);
    addTo(buckets, pluralOf(cue), cue);
  }
  return {
    keys: [...buckets.keys()].join('\n'),
    buckets: [...buckets.values()].map((bucket) => JSON.stringify(bucket)).join('\n'),
    cues: [...lists.keys()].join('\n'),
    names: Object.entries(names)
      .map(([id, name]) => `${id}\t${name}`)
      .join('\n'),
  };
}

function pack(term: Term, lists: Map<string, number>): PackedTerm {
  const flags =
    CASE_RULES.indexOf(caseRuleOf(term)) | (term.introduced ? INTRODUCED : 0) | (term.surname ? SURNAME : 0);
  const lines = [term.near, term.page, term.not, term.notPage].map((cues) => lineOf(cues, lists));
  while (lines.at(-1) === -1) lines.pop();
  return [term.text, term.entity, flags, ...lines];
}

function rest([, ...others]: PackedTerm): [string, number, ...number[]] {
  return others;
}

function lineOf(cues: string[] | undefined, lists: Map<string, number>): number {
  if (!cues) return -1;
  const list = JSON.stringify(cues);
  const line = lists.get(list) ?? lists.size;
  lists.set(list, line);
  return line;
}

function addTo(buckets: Map<string, Bucket>, text: string, entry: Bucket[number]): void {
  const key = anchorOf(wordsOf(text));
  if (key === '') return;
  const bucket = buckets.get(key);
  if (bucket) bucket.push(entry);
  else buckets.set(key, [entry]);
}
