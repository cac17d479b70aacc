import { pluralOf } from './plural.ts';
import { type Token, tokenize } from './words.ts';

/**
 * Packs a cue for `spokenIn`: with its words and those of its plural behind it, unless they are the text in lower case
 * and that with an `s`.
 */
export function packCue(cue: string): string {
  const [one, many] = [cue, pluralOf(cue)].map((text) =>
    tokenize(text)
      .map(({ folded }) => folded)
      .join(' '),
  );
  const isPlain = one === cue.toLowerCase() && many === `${one}s`;
  return isPlain || cue.startsWith('@') ? cue : [cue, one, many].join('\t');
}

/** A packed cue as people wrote it. */
export function textOfCue(packed: string): string {
  return packed.split('\t', 1).join();
}

/** Tells which of some cues, which are packed, stand in a text, given as its words; no `@entity` does. */
export function spokenIn(words: readonly Token[]): (cues: readonly string[]) => string[] {
  const haystack = ` ${words.map(({ folded }) => folded).join(' ')} `;
  // A possessive's `s` is a word of its own and does not matter.
  const isSpoken = (cue: string) => {
    const [text = '', one = text.toLowerCase(), many = `${one}s`] = cue.split('\t');
    return haystack.includes(` ${one} `) || haystack.includes(` ${many} `);
  };
  return (cues) => cues.filter(isSpoken).map(textOfCue);
}
