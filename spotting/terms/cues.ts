import { pluralOf } from './plural.ts';
import { wordsOf } from './words.ts';

const needles = new Map<string, string[]>();

/** Which of the cues stand in a text, given as its folded words with a space around each. `@entities` are left out. */
export function spokenIn(haystack: string, cues: readonly string[]): string[] {
  return cues.filter(
    (cue) => !cue.startsWith('@') && needlesOf(cue).some((needle) => haystack.includes(needle)),
  );
}

/** A cue as it is looked for, and its plural; a possessive's `s` is a word of its own and does not matter. */
function needlesOf(cue: string): string[] {
  let found = needles.get(cue);
  if (!found) {
    found = [cue, pluralOf(cue)].map(
      (text) =>
        ` ${wordsOf(text)
          .map(({ folded }) => folded)
          .join(' ')} `,
    );
    needles.set(cue, found);
  }
  return found;
}
