// Articles, conjunctions and prepositions, which MLA and Chicago leave small whatever their length.
const SMALL = new Set(
  (
    'a about above across after against along amid among an and around as at before behind below beneath beside ' +
    'between beyond but by despite down during except for from in inside into like near nor of off on onto or over ' +
    'per since so than the through throughout till to toward towards under underneath until up upon via with ' +
    'within without yet'
  ).split(' '),
);

/**
 * An English title with capitals as MLA and Chicago want them. Words that have a capital anywhere are left alone; a
 * title in capitals throughout is too, as nobody can tell its acronyms from its words.
 */
export function titleCase(title: string): string {
  if (!/\p{Ll}/u.test(title)) return title;
  const words = title.split(/(\s+)/);
  const last = words.findLastIndex((word) => /\p{L}/u.test(word));
  return words
    .map((word, index) => {
      if (!/^[\p{Ll}\p{P}]*$/u.test(word)) return word;
      const bare = word.replace(/[^\p{L}]/gu, '');
      const isAfterStop = index === 0 || /[:?!.—]["”’]?$/.test(words[index - 2] ?? '');
      return SMALL.has(bare) && index !== last && !isAfterStop
        ? word
        : word.replace(/\p{Ll}/u, (letter) => letter.toUpperCase());
    })
    .join('');
}
