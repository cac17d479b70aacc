/**
 * Text as words. A word is a run of letters, digits and marks; what a reader cannot see (soft hyphens, zero-width
 * characters) is part of it and is dropped when words are compared. Scripts written without spaces (Chinese,
 * Japanese, Korean) give one word per character, so that names are found without boundaries.
 */

export interface Word {
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  /** The word as it is compared: compatibility forms, accents and capitals folded away. */
  folded: string;
}

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]]+/gv;
/** What stands between words; Chinese, Japanese and Korean characters hang together here. */
export const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+/u;
/** A character of a script that is written without spaces. */
export const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const BARE_INVISIBLE = /^[\u00ad\u200b-\u200d\u2060\ufeff]+$/;
// Everything a word may need folding for besides ASCII capitals.
const NOT_ASCII = /[^\0-\u007f]/;

/** Removes what a reader cannot see and replaces compatibility forms (full-width letters) by plain ones. */
export function plain(text: string): string {
  return NOT_ASCII.test(text) ? text.replace(INVISIBLE, '').normalize('NFKC') : text;
}

/** Folds a text for comparing: plain, without accents, lower case. */
export function fold(text: string): string {
  if (!NOT_ASCII.test(text)) return text.toLowerCase();
  return plain(text)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC');
}

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    if (BARE_INVISIBLE.test(match[0])) continue;
    words.push({ start: match.index, end: match.index + match[0].length, folded: fold(match[0]) });
  }
  return words;
}

// Spaces (line breaks of the source included), or one hyphen or dash without spaces: `smart-city`, `smart city`.
// A dash with spaces around it parts two thoughts.
const INVISIBLES = '[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]*';
const JOINT = new RegExp(`^${INVISIBLES}(?:(?:\\s|${INVISIBLES})*|[\\u2010-\\u2013-])${INVISIBLES}$`);

/**
 * What stands between two words, reduced to what matters: nothing for spaces and hyphens,
 * else the punctuation itself with straight apostrophes and without spaces.
 */
export function gapOf(between: string): string {
  if (between === ' ' || JOINT.test(between)) return '';
  return between.replace(/[\u2018\u2019\u02bc\u2032]/g, "'").replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g, '');
}
