/** What differs between two versions of a passage, as far as it decides whether they say the same. */
import { tokenize } from '../terms/words.ts';

/** Words that turn a statement round, in the languages that quotes are mostly in. */
const NEGATIONS = new Set(
  'no not never none nobody nothing neither nor without cannot nicht kein keine nie ne pas jamais sans non sin не нет ни без 不 没 無 无'.split(
    ' ',
  ),
);
/** Words that stand for an order or a number. */
const NUMBERS = new Set(
  'one two three four five six seven eight nine ten eleven twelve hundred thousand million billion first second third fourth fifth last next half twice both'.split(
    ' ',
  ),
);

/**
 * Whether two versions differ in a name, a figure or a negation. Two sentences of a page that differ so are told apart
 * by that alone; a sentence that was only reworded does not differ so.
 */
export function differInSubstance(a: string, b: string): boolean {
  return [...lacking(a, b), ...lacking(b, a)].some(
    ({ written, folded }) =>
      /\p{N}/u.test(folded) || /^\p{Lu}/u.test(written) || NEGATIONS.has(folded) || NUMBERS.has(folded),
  );
}

/** The words of a text that another lacks. */
function lacking(text: string, other: string): { written: string; folded: string }[] {
  const counts = new Map<string, number>();
  for (const { folded } of tokenize(other)) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  return tokenize(text).flatMap(({ start, end, folded }) => {
    const count = counts.get(folded) ?? 0;
    counts.set(folded, count - 1);
    return count > 0 ? [] : [{ written: text.slice(start, end), folded }];
  });
}
