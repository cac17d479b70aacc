/** How alike two texts are. */
import { tokenize } from '../terms/words.ts';

/** How many characters two texts have in common at their start. */
export function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

/** How many characters two texts have in common at their end. */
export function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length])
    length++;
  return length;
}

/**
 * How much two texts have in common as bags of words, 0 to 1 (the Sørensen–Dice coefficient). Order does not count:
 * a sentence turned round is still the same passage.
 */
export function sharedWords(a: string, b: string): number {
  const left = tokenize(a);
  const right = tokenize(b);
  if (left.length + right.length === 0) return a === b ? 1 : 0;
  const counts = new Map<string, number>();
  for (const { folded } of left) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  let shared = 0;
  for (const { folded } of right) {
    const count = counts.get(folded) ?? 0;
    if (count > 0) shared++;
    counts.set(folded, count - 1);
  }
  return (2 * shared) / (left.length + right.length);
}
