import { fold, gapOf, isUnspaced, tokenize } from './words.ts';

/** The words of an alias or a cue as they are compared, and what stands between and behind them. */
export interface Phrase {
  words: readonly string[];
  /** What stands before each word, as `gapOf` gives it; none at all where nothing but spaces and hyphens does. */
  gaps: readonly string[];
  /** Signs that belong to the name, such as the plus signs of `Face++`. */
  tail: string;
}

/**
 * Packs a phrase for `openPhrase`, so that no page has to cut it: its words, gaps and tail with tabs between them, or
 * nothing where the text in lower case is just its words.
 */
export function packPhrase(text: string): string {
  const words = tokenize(text);
  const gaps = words.map((word, at) => (at === 0 ? '' : gapOf(text.slice(words[at - 1]?.end, word.start))));
  // A dot belongs to initials (U.K.), and else to the sentence.
  const signs = gaps.at(-1) === '.' ? /^\./ : /^[+#*!]+/;
  const tail = fold(text.slice(words.at(-1)?.end)).match(signs)?.[0] ?? '';
  const packed = [words.map(({ folded }) => folded).join(' '), gaps.some(Boolean) ? gaps.join(' ') : '', tail]
    .join('\t')
    .replace(/\t+$/, '');
  return packed === text.toLowerCase() ? '' : packed;
}

/** Opens what `packPhrase` made of a text. */
export function openPhrase(text: string, packed: string): Phrase {
  const [words = '', gaps = '', tail = ''] = (packed || text.toLowerCase()).split('\t');
  return { words: words.split(' '), gaps: gaps.split(' '), tail };
}

/** Which word of a phrase a key begins with; keys of scripts without spaces may be two of them. */
export function keyIndexIn({ words }: Phrase, key: string): number {
  return words.findIndex((word, at) => word === key || (isUnspaced(word) && word + words[at + 1] === key));
}
