/** The cases of Russian names, by their endings. What is made beside the real forms is no other word, and does no harm. */

const CYRILLIC = /\p{Script=Cyrillic}/u;
const HISSING = /[жшчщц]$/;
const SOFT_I = /[гкхжчшщ]$/;

/** Genitive, dative, accusative, instrumental and prepositional of a word. */
type Cases = readonly [string, string, string, string, string];

/** How a Russian name is written in the other cases. */
export function russianCasesOf(text: string, isPerson: boolean): string[] {
  if (!CYRILLIC.test(text) || /[,—]/.test(text)) return [];
  const words = text.split(' ');
  // Of a Chinese person's name the last word changes; else the adjectives and the noun that they belong to.
  const head = isPerson ? words.length - 1 : words.findIndex((word) => !isAdjective(word));
  const first = isPerson ? head : 0;
  const last = head < 0 ? words.length - 1 : head;
  const cases = words.map((word, at): Cases | undefined =>
    at < first || at > last ? undefined : isAdjective(word) ? casesOfAdjective(word) : casesOfNoun(word),
  );
  const forms = [0, 1, 2, 3, 4].map((number) =>
    words.map((word, at) => cases[at]?.[number] ?? word).join(' '),
  );
  const spelt = [text, ...forms].flatMap((form) => [form, form.replaceAll('ё', 'е')]);
  return [...new Set(spelt)].filter((form) => form !== text);
}

function isAdjective(word: string): boolean {
  return /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)$/i.test(word) && !/(?:ание|ение|ствие|ай|ей)$/i.test(word);
}

function casesOfAdjective(word: string): Cases {
  const stem = word.slice(0, -2);
  const ending = word.slice(-2);
  const isSoft = (ending === 'ий' || ending === 'ее') && !SOFT_I.test(stem);
  if (ending === 'ая' || ending === 'яя') {
    const of = stem + (ending === 'яя' ? 'ей' : 'ой');
    return [of, of, stem + (ending === 'яя' ? 'юю' : 'ую'), of, of];
  }
  if (ending === 'ые' || ending === 'ие') {
    const vowel = ending.charAt(0);
    return [`${stem}${vowel}х`, `${stem}${vowel}м`, word, `${stem}${vowel}ми`, `${stem}${vowel}х`];
  }
  const [o, y] = [isSoft ? 'е' : 'о', isSoft || SOFT_I.test(stem) ? 'и' : 'ы'];
  return [`${stem}${o}го`, `${stem}${o}му`, word, `${stem}${y}м`, `${stem}${o}м`];
}

function casesOfNoun(word: string): Cases | undefined {
  const stem = word.slice(0, -1);
  if (/ия$/.test(word)) return [`${stem}и`, `${stem}и`, `${stem}ю`, `${stem}ей`, `${stem}и`];
  if (/ие$/.test(word)) return [`${stem}я`, `${stem}ю`, word, `${stem}ем`, `${stem}и`];
  if (/а$/.test(word)) {
    const of = stem + (SOFT_I.test(stem) ? 'и' : 'ы');
    return [of, `${stem}е`, `${stem}у`, `${stem}ой`, `${stem}е`];
  }
  if (/я$/.test(word)) return [`${stem}и`, `${stem}е`, `${stem}ю`, `${stem}ей`, `${stem}е`];
  if (/й$/.test(word)) return [`${stem}я`, `${stem}ю`, word, `${stem}ем`, `${stem}е`];
  if (/ь$/.test(word)) return [`${stem}и`, `${stem}я`, `${stem}ю`, `${stem}ью`, `${stem}е`];
  if (/ы$/.test(word)) return [`${stem}ов`, `${stem}ам`, `${stem}ов`, `${stem}ами`, `${stem}ах`];
  if (!/[бвгджзклмнпрстфхцчшщ]$/.test(word)) return undefined;
  return [`${word}а`, `${word}у`, `${word}а`, word + (HISSING.test(word) ? 'ем' : 'ом'), `${word}е`];
}
