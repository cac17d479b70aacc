import { hasItsCapitals } from './capitals.ts';
import { spokenIn } from './cues.ts';
import type { Lexicon } from './lexicon.ts';
import { standsAlone } from './seat.ts';
import { type Form, keysAt, type OpenTerm, Table } from './table.ts';
import { BETWEEN_WORDS, fold, gapOf, UNSPACED, type Word, wordsOf } from './words.ts';

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
}

export const NOTHING: Findings = { candidates: [], cues: new Set() };

// Letters that look otherwise once folded; signs and punctuation are none.
const TO_FOLD =
  /[^\0-\u007f\u00a0-\u00a9\u00ab\u00ac\u00ae-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]/;

/**
 * Finds the terms of a lexicon in texts. A text is first cut into words natively, and each word is looked up once;
 * only where a key stands is it read closely. Most texts hold none.
 */
export function createMatcher(lexicon: Lexicon): Matcher {
  const table = new Table(lexicon);
  return { find: (text) => (holdsKey(table, text) ? read(table, text) : NOTHING) };
}

function holdsKey(table: Table, text: string): boolean {
  const folds = TO_FOLD.test(text);
  const isUnspaced = folds && UNSPACED.test(text);
  for (const word of (folds ? fold(text) : text.toLowerCase()).split(BETWEEN_WORDS))
    if (table.has(word) || (isUnspaced && holdsUnspacedKey(table, word))) return true;
  return false;
}

function holdsUnspacedKey(table: Table, word: string): boolean {
  for (let at = 0; at < word.length; at++)
    if (table.has(word.charAt(at)) || table.has(word.slice(at, at + 2))) return true;
  // Latin letters may stand right beside those of a script without spaces.
  return /[a-z0-9]/.test(word) && wordsOf(word).some(({ folded }) => table.has(folded));
}

function read(table: Table, text: string): Findings {
  const words = wordsOf(text);
  const haystack = ` ${words.map(({ folded }) => folded).join(' ')} `;
  const candidates: Candidate[] = [];
  const cues = new Set<string>();
  for (let at = 0; at < words.length; at++) {
    for (const key of keysAt(words, at)) {
      for (const form of table.get(key) ?? []) {
        const found = place(form, text, words, at);
        if (!found) continue;
        const { of: term } = form;
        if (typeof term === 'string') cues.add(term);
        else if (hasItsCapitals(text, found.start, found.end, term))
          candidates.push({
            ...found,
            term,
            near: spokenIn(haystack, term.near),
            not: spokenIn(haystack, term.not),
          });
      }
    }
  }
  return { candidates, cues };
}

/** Where a phrase stands whose anchor is the word `at`; `undefined` where its other words are not around it. */
function place(
  form: Form,
  text: string,
  words: readonly Word[],
  at: number,
): { start: number; end: number } | undefined {
  const from = at - form.anchor;
  for (let index = 0; index < form.words.length; index++) {
    const word = words[from + index];
    if (word?.folded !== form.words[index]) return undefined;
    const before = words[from + index - 1];
    if (index > 0 && gapOf(text.slice(before?.end, word?.start)) !== form.gaps[index]) return undefined;
  }
  const start = words[from]?.start ?? 0;
  const end = words[from + form.words.length - 1]?.end ?? 0;
  return standsAlone(text, start, end, form) ? { start, end: end + form.tail.length } : undefined;
}
