import { mayHave } from './bloom-filter.ts';
import {
  type Bucket,
  GENERAL,
  INTRODUCED,
  type Lexicon,
  type MoreTerms,
  type PackedCues,
  type PackedEntry,
} from './lexicon.ts';
import { keyIndexIn, openPhrase, type Phrase } from './phrase.ts';
import { isUnspaced, type Token } from './words.ts';

/** A term as the matcher works with it. */
export interface OpenTerm {
  text: string;
  entity: string;
  /** The case rule and all else that is yes or no, as `lexicon.ts` names the bits. */
  flags: number;
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
export type Table = ReturnType<typeof openTable>;

export function openTable(lexicon: Lexicon) {
  /** The phrases that are looked up by a key; as JSON until they are. */
  const buckets = new Map<string, string | readonly Form[]>();
  const lists = linesOf(lexicon.lists);
  /** Words that were held against the filter. */
  const filtered = new Set<string>();
  /** Those that passed it, and that nobody has answered for yet. */
  const open = new Set<string>();
  let words: ReadonlySet<string> | undefined;
  add(linesOf(lexicon.keys), linesOf(lexicon.buckets));

  return {
    /** The words that matter around a name; most pages hold none, and never ask. */
    words(): ReadonlySet<string> {
      words ??= new Set(lexicon.words.split(' '));
      return words;
    },

    has: (key: string): boolean => buckets.has(key),

    /** Whether a key may be one that only the background knows, and that it has not answered for yet. */
    isPending(key: string): boolean {
      if (lexicon.filter === '' || buckets.has(key)) return false;
      if (!filtered.has(key)) {
        filtered.add(key);
        if (mayHave(lexicon.filter, key)) open.add(key);
      }
      return open.has(key);
    },

    /** The keys that the background is to be asked for. */
    pending: (): string[] => [...open],

    /** Takes in what the background answered for keys. */
    learn(asked: readonly string[], more: MoreTerms): void {
      for (const key of asked) open.delete(key);
      add(more.keys, more.buckets);
    },

    /** The phrases that are looked up by a key. */
    get(key: string): readonly Form[] {
      let forms = buckets.get(key) ?? NO_FORMS;
      if (typeof forms === 'string') {
        // Written by our own compiler and read from our own storage, so the shape is known.
        forms = (JSON.parse(forms) as Bucket).map((entry) => {
          const phrase = openPhrase(entry[0], entry[1]);
          return { ...phrase, keyIndex: keyIndexIn(phrase, key), of: openEntry(entry) };
        });
        buckets.set(key, forms);
      }
      return forms;
    },
  };

  function add(keys: readonly string[], packed: readonly string[]): void {
    keys.forEach((key, at) => {
      buckets.set(key, packed[at] ?? '[]');
    });
  }

  function openEntry([text, , entity, flags = 0, near, page, not, notPage]: PackedEntry): OpenTerm | string {
    if (entity === undefined) return text;
    const cues = { near: cuesAt(near), page: cuesAt(page), not: cuesAt(not), notPage: cuesAt(notPage) };
    return { text, entity, flags, ...cues };
  }

  function cuesAt(line: PackedCues = -1): readonly string[] {
    if (typeof line !== 'number') return line;
    return line < 0 ? NO_CUES : (JSON.parse(lists[line] ?? '[]') as string[]);
  }
}

/** Whether a term counts wherever it stands. */
export function isPlain({ near, page, flags }: OpenTerm): boolean {
  return near.length + page.length === 0 && (flags & (INTRODUCED | GENERAL)) === 0;
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
