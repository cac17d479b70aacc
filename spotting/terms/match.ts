import { hasItsCapitals } from './capitals.ts';
import { spokenIn } from './cues.ts';
import type { Lexicon, MoreTerms } from './lexicon.ts';
import { type Form, keysAt, type OpenTerm, Table } from './table.ts';
import { standsAlone } from './word-boundary.ts';
import { cut, gapOf, type Token, tokenize } from './words.ts';

/** A place where an alias stands, before it is decided whether it counts there. Offsets are UTF-16. */
export interface Candidate {
  start: number;
  end: number;
  term: OpenTerm;
  /** Cues for it that stand in the same text. */
  near: readonly string[];
  /** Words in the same text that rule it out. */
  not: readonly string[];
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
  const table = new Table(lexicon);
  return {
    find: (text) => (mayHold(table, text) ? read(table, text) : NOTHING),
    isPending: (text) => lexicon.filter !== '' && holdsPending(table, text),
    pending: () => table.pending(),
    learn: (asked, more) => table.learn(asked, more),
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
        if (typeof term === 'string') cues.add(term);
        else if (hasItsCapitals(text, found.start, found.end, term))
          candidates.push({ ...found, term, near: spoken(term.near), not: spoken(term.not) });
      }
    }
  }
  return { candidates, cues };
}

/** Where a phrase stands whose key begins at the word `at`; `undefined` where its other words are not around it. */
function place(
  form: Form,
  text: string,
  words: readonly Token[],
  at: number,
): { start: number; end: number } | undefined {
  const from = at - form.keyIndex;
  for (let index = 0; index < form.words.length; index++) {
    const word = words[from + index];
    if (word?.folded !== form.words[index]) return undefined;
    const before = words[from + index - 1];
    if (index > 0 && gapOf(text.slice(before?.end, word?.start)) !== (form.gaps[index] ?? ''))
      return undefined;
  }
  const start = words[from]?.start ?? 0;
  const end = words[from + form.words.length - 1]?.end ?? 0;
  return standsAlone(text, start, end, form) ? { start, end: end + form.tail.length } : undefined;
}
