import type { Work } from './work.ts';

// Articles (the Arabic one in names, too), conjunctions and prepositions, which MLA and Chicago leave small whatever
// their length.
const SMALL = new Set(
  (
    'a about above across after against al along amid among an and around as at before behind below beneath beside ' +
    'between beyond but by despite down during except for from in inside into like near nor of off on onto or over ' +
    'per since so than the through throughout till to toward towards under underneath until up upon via with ' +
    'within without yet'
  ).split(' '),
);

/** A work's title, with capitals where it is English; the words that stand in for one are a quotation, and stay as they are. */
export function headline({ title, isUntitled, language = 'en' }: Work): string {
  return isUntitled || !/^en\b/i.test(language) ? title : titleCase(title);
}

/**
 * An English title with capitals as MLA and Chicago want them (Chicago 8.159 and, for hyphens, 8.161). What has a capital
 * anywhere is left alone; a title in capitals throughout is too, as nobody can tell its acronyms from its words.
 */
export function titleCase(title: string): string {
  if (!/\p{Ll}/u.test(title)) return title;
  const words = title.split(/(\s+)/);
  const last = words.findLastIndex((word) => /\S/.test(word));
  return words
    .map((word, index) => {
      const isFirst = index === 0 || AFTER_STOP.test(words[index - 2] ?? '');
      return ADDRESS.test(word) ? word : capitalised(word.split('-'), isFirst, index === last).join('-');
    })
    .join('');
}

// The last stop of `U.S.` ends no sentence.
const AFTER_STOP = /(?:[:?!—]|(?<!\.\p{L})\.)["'”’]*$/u;
const ADDRESS = /\p{L}[.@]\p{L}|\/\//u;

/**
 * A word by the elements that hyphens join. The first of several has a capital even where it would be small alone,
 * but not before a name, as in `al-Qaeda`.
 */
function capitalised(elements: string[], isFirst: boolean, isLast: boolean): string[] {
  return elements.map((element, at) => {
    if (!/^[\p{Ll}\p{P}]*$/u.test(element)) return element;
    const next = elements[at + 1];
    const isLead = at === 0 && (isFirst || (next !== undefined && !/\p{Lu}/u.test(next)));
    const isEnd = isLast && next === undefined;
    if (!isLead && !isEnd && SMALL.has(element.replace(/[^\p{L}]/gu, ''))) return element;
    return element.replace(/\p{Ll}/u, (letter) => letter.toUpperCase());
  });
}
