import { hasItsCapitals, isSmall } from './capitals.ts';
import { spokenIn } from './cues.ts';
import type { Lexicon, MoreTerms } from './lexicon.ts';
import { type FoundName, isInLongerName } from './longer-name.ts';
import { type Form, keysAt, openTable, type Table } from './table.ts';
import { standsAlone } from './word-boundary.ts';
import { cut, gapOf, type Token, tokenize } from './words.ts';

/** A place where an alias stands, before it is decided whether it counts there. Offsets are UTF-16. */
export interface Candidate extends FoundName {
  start: number;
  end: number;
  /** Cues for it that stand in the same text. */
  near: readonly string[];
  /** Words in the same text that rule it out. */
  not: readonly string[];
  /** Whether it is a name that stands in small letters. */
  isSmall: boolean;
  /** Whether it is a part of a longer name, or given to something else, and so never counts. */
  isOther: boolean;
}

/** What one text holds: every alias that stands in it, overlapping ones too, and every cue that matters page-wide. */
export interface Findings {
  candidates: readonly Candidate[];
  cues: ReadonlySet<string>;
}

export interface Matcher {
  find(text: string): Findings;
  /** Whether a text has words that the background is to be asked for before it is wholly read. */
  isPending(text: string): boolean;
  /** The words that the background is to be asked for. */
  pending(): string[];
  /** Takes in what the background answered for such words. */
  learn(asked: readonly string[], more: MoreTerms): void;
}

export const NOTHING: Findings = { candidates: [], cues: new Set() };

/**
 * Finds the terms of a lexicon in texts. A text is first cut into words natively, and each word is looked up once;
 * only where all words of a phrase stand is it read closely. Most texts hold none.
 */
export function createMatcher(lexicon: Lexicon): Matcher {
  const table = openTable(lexicon);
  return {
    find: (text) => (mayHold(table, text) ? read(table, text) : NOTHING),
    isPending: (text) => lexicon.filter !== '' && holdsPending(table, text),
    pending: table.pending,
    learn: table.learn,
  };
}

function holdsPending(table: Table, text: string): boolean {
  let isPending = false;
  const words = tokenize(text);
  // Every word is held against the filter, so that all are asked for at once.
  for (let at = 0; at < words.length; at++)
    for (const key of keysAt(words, at)) if (table.isPending(key)) isPending = true;
  return isPending;
}

function mayHold(table: Table, text: string): boolean {
  const { words, isUnspaced } = cut(text);
  return words.some(
    (word, at) =>
      table.get(word).some((form) => fits(form, words, at)) || (isUnspaced && holdsUnspaced(table, word)),
  );
}

function fits(form: Form, words: readonly string[], at: number): boolean {
  const from = at - form.keyIndex;
  return form.words.every((word, index) => word === words[from + index]);
}

function holdsUnspaced(table: Table, word: string): boolean {
  for (let at = 0; at < word.length; at++)
    if (table.has(word.charAt(at)) || table.has(word.slice(at, at + 2))) return true;
  // Latin letters may stand right beside those of a script without spaces.
  return /[a-z0-9]/.test(word) && tokenize(word).some(({ folded }) => table.has(folded));
}

function read(table: Table, text: string): Findings {
  const words = tokenize(text);
  const spoken = spokenIn(words);
  const candidates: Candidate[] = [];
  const cues = new Set<string>();
  for (let at = 0; at < words.length; at++) {
    for (const key of keysAt(words, at)) {
      for (const form of table.get(key)) {
        const found = place(form, text, words, at);
        if (!found) continue;
        const { of: term } = form;
        if (typeof term === 'string') {
          cues.add(term);
          continue;
        }
        const small = isSmall(text, found.start, found.end, term);
        if (small || hasItsCapitals(text, found.start, found.end, term)) {
          const around = { near: spoken(term.near), not: spoken(term.not) };
          candidates.push({ ...found, term, ...around, isSmall: small, isOther: false });
        }
      }
    }
  }
  for (const candidate of candidates)
    candidate.isOther = isInLongerName(text, words, candidate, table.words(), candidates);
  return { candidates, cues };
}

/** Where a phrase stands whose key begins at the word `at`; `undefined` where its other words are not around it. */
function place(
  form: Form,
  text: string,
  words: readonly Token[],
  at: number,
): Pick<Candidate, 'first' | 'last' | 'start' | 'end'> | undefined {
  const from = at - form.keyIndex;
  const start = words[from]?.start ?? 0;
  for (let index = 0; index < form.words.length; index++) {
    const word = words[from + index];
    if (!word || word.folded !== form.words[index]) return undefined;
    const gap = index === 0 ? '' : text.slice(words[from + index - 1]?.end, word.start);
    if (gapOf(gap) !== (form.gaps[index] ?? '')) return undefined;
  }
  const last = from + form.words.length - 1;
  const end = words[last]?.end ?? 0;
  return standsAlone(text, start, end, form)
    ? { start, end: end + form.tail.length, first: from, last }
    : undefined;
}
