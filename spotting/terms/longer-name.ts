import { BEGINS_NAME, ENDS_NAME, NAMING, NO_NAME, SURNAME, UNSPACED_NAMING } from './lexicon.ts';
import { isCapitalised } from './signs.ts';
import type { OpenTerm } from './table.ts';
import { isUnspaced, type Token } from './words.ts';

/** Most letters of a first word that is taken for a preposition or the like. */
const SHORT = 3;
/** Most characters of a name's ending in Chinese. */
const ENDING = 3;

/** A name that was found: the first and the last of its words, among those of the text. */
export interface FoundName {
  first: number;
  last: number;
  term: OpenTerm;
}

/**
 * Whether a name is only a part of a longer one that nobody told us of: *Air China*, *Jordan Smith*, *King of Hungary*.
 * `lists` are the lexicon's lists of words, and `known` the names that were found in the text: beside each other they make no longer one.
 */
export function isInLongerName(
  text: string,
  words: readonly Token[],
  { first, last, term: { flags } }: FoundName,
  lists: ReadonlySet<string>,
  known: readonly FoundName[],
): boolean {
  const at = words[first]?.start ?? 0;
  const end = words[last]?.end ?? 0;
  if (isUnspaced(text.charAt(at))) {
    for (let length = ENDING; length > 0; length--)
      if (lists.has(UNSPACED_NAMING + text.slice(end, end + length))) return true;
    return isUnspaced(text.charAt(at - 1)) && isSplit(text, at);
  }
  const isCapital = (word: number) => isCapitalised(text.charAt(words[word]?.start ?? -1));
  if (!isCapital(first)) return false;
  // Where nearly all words have capitals, these tell nothing.
  const isHeading = isCapital(0) && !/[.!?]/.test(text);
  const gapBefore = (word: number) => text.slice(words[word - 1]?.end ?? 0, words[word]?.start).trim();
  const joins = (word: number, gap: string, isDoubtful: boolean) => {
    const isApart =
      flags & SURNAME
        ? gap !== '' && gap !== '-' && gap !== '.'
        : gap !== '' || known.some((name) => (word > last ? name.first : name.last) === word);
    const { folded = '' } = words[word] ?? {};
    return (
      !isApart && isCapital(word) && (isDoubtful ? lists.has(NAMING + folded) : !lists.has(NO_NAME + folded))
    );
  };
  if (flags & ENDS_NAME && joins(last + 1, gapBefore(last + 1), isHeading)) return true;
  if (!(flags & BEGINS_NAME) || first === 0) return false;
  const isOf = words[first - 1]?.folded === 'of';
  const before = isOf ? first - 2 : first - 1;
  const isFirst = before <= 0 || gapBefore(before) !== '';
  const { folded = '' } = words[before] ?? {};
  if (isFirst && /(?:ing|ed|ly)$/.test(folded) && !lists.has(NAMING + folded)) return false;
  // What a sentence begins with has its capital from there; short words, and those of other scripts, are rarely names.
  const isDoubtful = isHeading || (isFirst && (isOf || folded.length <= SHORT || folded > '\u0250'));
  return joins(before, gapBefore(first), isDoubtful);
}

let segmenter: Intl.Segmenter | undefined;

/**
 * Whether the word that a place in Chinese text stands in begins before it, as 升华 does in 升华为: where characters run
 * on, the browser's own dictionary says what is a word. Where what stands before is a word by itself, as in 其中华为,
 * that one wins.
 */
function isSplit(text: string, at: number): boolean {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const wordAt = (within: string, place: number) => segmenter?.segment(within).containing(place)?.index ?? at;
  return wordAt(text, at) < at && wordAt(text.slice(0, at), at - 1) === at - 1;
}
