import { pluralOf } from './plural.ts';
import { type Word, wordsOf } from './words.ts';

const needles = new Map<string, string[]>();

/** Which of the cues stand in a text, given as its words. `@entities` are left out. */
export function spokenIn(words: readonly Word[], cues: readonly string[]): readonly string[] {
  if (cues.length === 0) return cues;
  const haystack = spaced(words);
  return cues.filter(
    (cue) => !cue.startsWith('@') && needlesOf(cue).some((needle) => haystack.includes(needle)),
  );
}

/** A cue as it is looked for, and its plural; a possessive's `s` is a word of its own and does not matter. */
function needlesOf(cue: string): string[] {
  let found = needles.get(cue);
  if (!found) {
    found = [cue, pluralOf(cue)].map((text) => spaced(wordsOf(text)));
    needles.set(cue, found);
  }
  return found;
}

/** Folded words with a space around each. */
function spaced(words: readonly Word[]): string {
  return ` ${words.map(({ folded }) => folded).join(' ')} `;
}
