import type { Span } from '../../spotting/terms/numbers.ts';
import { pluralOf } from '../../spotting/terms/plural.ts';
import { type Token, tokenize } from '../../spotting/terms/words.ts';

/** A phrase as the spotter compares it: capitals, hyphens and spaces make no difference. */
export function foldedPhrase(text: string): string {
  return tokenize(text)
    .map(({ folded }) => folded)
    .join(' ');
}

/** Where a phrase or its plural stands in a text; a possessive `'s` is a word of its own and does not matter. */
export function findPhrase(text: string, phrase: string): Span[] {
  const words = tokenize(text);
  return [phrase, pluralOf(phrase)].flatMap((form) => findWords(words, foldedPhrase(form).split(' ')));
}

function findWords(words: readonly Token[], wanted: readonly string[]): Span[] {
  return words.flatMap((word, first) => {
    const last = words[first + wanted.length - 1];
    const same = last && wanted.every((folded, at) => words[first + at]?.folded === folded);
    return same ? [{ start: word.start, end: last.end }] : [];
  });
}
