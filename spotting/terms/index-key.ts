import { isUnspaced, type Token } from './words.ts';

/** Words that stand on so many pages that looking an alias up by them would cost more than it finds. */
const FREQUENT = new Set(
  `a about after all and any are at back be big by can city company country data day department development digital
  first for from global government great group high home in information internet into is it its law life list low
  management market media mobile national network new news next no not of off office on one online open or our out
  over own party people people's plan police policy power private project public real research road school security
  service services shared social state states system systems technology that the their this time to top trade two
  united university up us use video war was what when with work world year you your america american european
  international`.split(/\s+/),
);

// More than a single letter, less than any other word.
const FREQUENT_SCORE = 1.5;

/**
 * The key by which a phrase is looked up: of its words the one that is likely to be rarest on pages. Characters of
 * scripts without spaces are looked up by twos. `weak` words stand on many pages of the packs' field.
 */
export function indexKeyOf(words: readonly Token[], weak: ReadonlySet<string> = new Set()): string {
  let best = '';
  let bestScore = -1;
  for (const [at, { folded }] of words.entries()) {
    const key = isUnspaced(folded) ? folded + unspacedAt(words, at + 1) : folded;
    const score = isUnspaced(folded)
      ? key.length * 3
      : FREQUENT.has(folded) || weak.has(folded)
        ? FREQUENT_SCORE
        : folded.length;
    if (score > bestScore) [best, bestScore] = [key, score];
  }
  return best;
}

function unspacedAt(words: readonly Token[], at: number): string {
  const next = words[at];
  return next && words[at - 1]?.end === next.start && isUnspaced(next.folded) ? next.folded : '';
}
