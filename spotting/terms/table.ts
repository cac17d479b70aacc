import { mayHave } from './bloom-filter.ts';
import {
  type Bucket,
  CASE_RULES,
  type CaseRule,
  INTRODUCED,
  type Lexicon,
  type MoreTerms,
  type PackedCues,
  type PackedEntry,
  SURNAME,
} from './lexicon.ts';
import { keyIndexIn, openPhrase, type Phrase } from './phrase.ts';
import { isUnspaced, type Token } from './words.ts';

/** A term as the matcher works with it. */
export interface OpenTerm {
  text: string;
  entity: string;
  rule: CaseRule;
  introduced: boolean;
  surname: boolean;
  near: readonly string[];
  page: readonly string[];
  not: readonly string[];
  notPage: readonly string[];
}

/** A phrase that is looked for. */
export interface Form extends Phrase {
  /** Which of the words its key begins with. */
  keyIndex: number;
  /** What it stands for: a term, or a cue that matters anywhere on the page. */
  of: OpenTerm | string;
}

const NO_CUES: readonly string[] = [];
const NO_FORMS: readonly Form[] = [];

/** A lexicon opened for look-up. A bucket is parsed when its key is first asked for. */
export class Table {
  /** The phrases that are looked up by a key; as JSON until they are. */
  readonly #buckets = new Map<string, string | readonly Form[]>();
  readonly #lists: string[];
  readonly #filter: string;
  /** Words that were held against the filter. */
  readonly #filtered = new Set<string>();
  /** Those that passed it, and that nobody has answered for yet. */
  readonly #pending = new Set<string>();

  constructor(lexicon: Lexicon) {
    this.#filter = lexicon.filter;
    this.#lists = linesOf(lexicon.lists);
    this.#add(linesOf(lexicon.keys), linesOf(lexicon.buckets));
  }

  has(key: string): boolean {
    return this.#buckets.has(key);
  }

  /** Whether a key may be one that only the background knows, and that it has not answered for yet. */
  isPending(key: string): boolean {
    if (this.#filter === '' || this.has(key)) return false;
    if (!this.#filtered.has(key)) {
      this.#filtered.add(key);
      if (mayHave(this.#filter, key)) this.#pending.add(key);
    }
    return this.#pending.has(key);
  }

  /** The keys that the background is to be asked for. */
  pending(): string[] {
    return [...this.#pending];
  }

  /** Takes in what the background answered for keys. */
  learn(asked: readonly string[], { keys, buckets }: MoreTerms): void {
    for (const key of asked) this.#pending.delete(key);
    this.#add(keys, buckets);
  }

  /** The phrases that are looked up by a key. */
  get(key: string): readonly Form[] {
    let forms = this.#buckets.get(key) ?? NO_FORMS;
    if (typeof forms === 'string') {
      // Written by our own compiler and read from our own storage, so the shape is known.
      forms = (JSON.parse(forms) as Bucket).map((entry) => {
        const phrase = openPhrase(entry[0], entry[1]);
        return { ...phrase, keyIndex: keyIndexIn(phrase, key), of: this.#open(entry) };
      });
      this.#buckets.set(key, forms);
    }
    return forms;
  }

  #add(keys: readonly string[], buckets: readonly string[]): void {
    keys.forEach((key, at) => {
      this.#buckets.set(key, buckets[at] ?? '[]');
    });
  }

  #open([text, , entity, flags = 0, near, page, not, notPage]: PackedEntry): OpenTerm | string {
    if (entity === undefined) return text;
    return {
      text,
      entity,
      rule: CASE_RULES[flags & 3] ?? 'exact',
      introduced: (flags & INTRODUCED) !== 0,
      surname: (flags & SURNAME) !== 0,
      near: this.#cuesAt(near),
      page: this.#cuesAt(page),
      not: this.#cuesAt(not),
      notPage: this.#cuesAt(notPage),
    };
  }

  #cuesAt(line: PackedCues = -1): readonly string[] {
    if (typeof line !== 'number') return line;
    return line < 0 ? NO_CUES : (JSON.parse(this.#lists[line] ?? '[]') as string[]);
  }
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}

/** The keys under which something that has this word may be found. */
export function keysAt(words: readonly Token[], at: number): string[] {
  const word = words[at];
  if (!word) return [];
  if (!isUnspaced(word.folded)) return [word.folded];
  const next = words[at + 1];
  return next && isUnspaced(next.folded) ? [word.folded, word.folded + next.folded] : [word.folded];
}
