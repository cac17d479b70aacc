import { pluralOf } from './plural.ts';
import { type Word, wordsOf } from './words.ts';

const needles = new Map<string, string[]>();

/**
 * Packs a cue for `spokenIn`: with its words and those of its plural behind it, unless they are the text in lower case
 * and that with an `s`.
 */
export function packCue(cue: string): string {
  const [one, many] = [cue, pluralOf(cue)].map((text) =>
    wordsOf(text)
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
export function spokenIn(words: readonly Word[]): (cues: readonly string[]) => readonly string[] {
  const haystack = ` ${words.map(({ folded }) => folded).join(' ')} `;
  const isSpoken = (cue: string) => needlesOf(cue).some((needle) => haystack.includes(needle));
  return (cues) => cues.filter(isSpoken).map(textOfCue);
}

/** A cue as it is looked for, and its plural; a possessive's `s` is a word of its own and does not matter. */
function needlesOf(packed: string): string[] {
  let found = needles.get(packed);
  if (!found) {
    const [text = '', one = text.toLowerCase(), many = `${one}s`] = packed.split('\t');
    found = [` ${one} `, ` ${many} `];
    needles.set(packed, found);
  }
  return found;
}
