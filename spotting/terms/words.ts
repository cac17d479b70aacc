/**
 * Text as words. A word is a run of letters, digits and marks; what a reader cannot see (soft hyphens, zero-width
 * characters) is part of it and is dropped when words are compared. Scripts written without spaces (Chinese,
 * Japanese, Korean) give one word per character, so that names are found without boundaries.
 */
import { BETWEEN, INVISIBLE, UNSPACED } from './signs.ts';

export interface Token {
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  /** The word as it is compared: compatibility forms, accents and capitals folded away. */
  folded: string;
}

const HAS_UNSPACED = new RegExp(`[${UNSPACED}]`);
const WORD = new RegExp(`[${UNSPACED}]|[^${BETWEEN}${UNSPACED}]+`, 'g');
const BETWEEN_WORDS = new RegExp(`[${BETWEEN}]+`);
const SIMPLE_WORD = /[a-z0-9]+/g;
const BETWEEN_SIMPLE = /[^a-z0-9]+/;
const ALL_INVISIBLE = new RegExp(`[${INVISIBLE}]+`, 'g');
const BARE_INVISIBLE = new RegExp(`^[${INVISIBLE}]+$`);
const NOT_ASCII = /[^\0-\u007f]/;
// Letters that look otherwise once folded, and scripts of their own; signs and punctuation are none.
const TO_FOLD =
  /[^\0-\u007f\u00a0-\u00a9\u00ab\u00ac\u00ae-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]/;
const MARKS = /[\u0300-\u036f]/;
// Accents of Latin letters; those of other scripts make other letters.
const ACCENTS = /(?<=[a-z\u00df-\u024f\u1e00-\u1eff])[\u0300-\u036f]+/g;

/** Whether a folded word is a character of a script that is written without spaces. */
export function isUnspaced(folded: string): boolean {
  return folded > '\u1100' && HAS_UNSPACED.test(folded);
}

/** Removes what a reader cannot see and replaces compatibility forms (full-width letters) by plain ones. */
export function plain(text: string): string {
  return NOT_ASCII.test(text) ? text.replace(ALL_INVISIBLE, '').normalize('NFKC') : text;
}

/** Folds a text for comparing: plain, without accents, lower case. */
export function fold(text: string): string {
  if (!NOT_ASCII.test(text)) return text.toLowerCase();
  const decomposed = plain(text).toLowerCase().normalize('NFKD');
  return MARKS.test(decomposed)
    ? decomposed.replace(ACCENTS, '').normalize('NFC')
    : decomposed.normalize('NFC');
}

/** The words of a text, in order. */
export function tokenize(text: string): Token[] {
  const words: Token[] = [];
  if (!TO_FOLD.test(text)) {
    for (const { 0: folded, index } of text.toLowerCase().matchAll(SIMPLE_WORD))
      words.push({ start: index, end: index + folded.length, folded });
    return words;
  }
  for (const { 0: word, index } of text.matchAll(WORD))
    if (!BARE_INVISIBLE.test(word))
      words.push({ start: index, end: index + word.length, folded: fold(word) });
  return words;
}

/**
 * The folded words of a text, cut natively. Characters of scripts without spaces hang together here; `isUnspaced`
 * tells whether there may be any.
 */
export function cut(text: string): { words: string[]; isUnspaced: boolean } {
  if (!TO_FOLD.test(text)) return { words: text.toLowerCase().split(BETWEEN_SIMPLE), isUnspaced: false };
  return { words: text.split(BETWEEN_WORDS).map(fold), isUnspaced: HAS_UNSPACED.test(text) };
}

/** The words of a text as they are written, without what stands between them. */
export function bareWords(text: string): string[] {
  return plain(text)
    .split(BETWEEN_WORDS)
    .filter((word) => word !== '');
}

// Spaces (line breaks of the source included), or one hyphen or dash without spaces: `smart-city`, `smart city`.
// A dash with spaces around it parts two thoughts.
const JOINT = new RegExp(`^(?:[\\s${INVISIBLE}]*|[${INVISIBLE}]*[\\u2010-\\u2013-][${INVISIBLE}]*)$`);

/**
 * What stands between two words, reduced to what matters: nothing for spaces and hyphens,
 * else the punctuation itself with straight apostrophes and without spaces.
 */
export function gapOf(between: string): string {
  if (between === ' ' || JOINT.test(between)) return '';
  return between
    .replace(/^["\u201d\u00bb] /, '')
    .replace(/[\u2018\u2019\u02bc\u2032]/g, "'")
    .replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g, '');
}
