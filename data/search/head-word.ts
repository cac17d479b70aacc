/** The word of a query that says what kind of thing is looked for. */
import { isTelling, searchWords } from '../corpus/text/search-tokens.ts';
import { type ClassWord, classOf } from './class-words.ts';
import { relatedTo } from './related-words.ts';

export interface Head {
  norm: string;
  related: ReadonlySet<string>;
  /** What it is a word for; `undefined` where it is a word as any other. */
  kind: ClassWord | undefined;
}

/** The word of the first phrase that names a kind of thing: `scholar` in `german scholar who counted the camps`. */
export function headOf(text: string): Head | undefined {
  const words = searchWords(text);
  const first = words.findIndex(({ folded }) => isTelling(folded));
  if (first < 0) return undefined;
  const rest = words.slice(first);
  const end = rest.findIndex(({ folded }) => !isTelling(folded));
  const phrase = end < 0 ? rest : rest.slice(0, end);
  // In `safe city debt` something else is asked for, and in `generals against 5g` no single one.
  const word = phrase.find(
    ({ norm, folded }, index) =>
      classOf(norm) && !isPlural(folded) && GOES_ON.test(phrase[index + 1]?.folded ?? 'made'),
  );
  if (word) return { norm: word.norm, related: relatedTo(word.norm), kind: classOf(word.norm) };
  const next = phrase.findIndex(({ folded }) => GOES_ON.test(folded));
  const last = next > 0 ? phrase[next - 1] : end < 0 ? undefined : phrase.at(-1);
  if (!last || isPlural(last.folded)) return undefined;
  return { norm: last.norm, related: relatedTo(last.norm), kind: undefined };
}

/** Words that say more of what stands before them: `arrested`, `part sold`. */
const GOES_ON =
  /(?:ed|ing)$|^(?:against|behind|between|bought|built|half|held|hit|led|like|made|near|now|once|over|part|partly|put|run|sold|under|without|won)$/;

/** Laws are called measures, rules and regulations also where they are one. */
function isPlural(folded: string): boolean {
  return /[^su]s$/.test(folded) && !/^(?:measures|regulations|rules|us)$/.test(folded);
}
