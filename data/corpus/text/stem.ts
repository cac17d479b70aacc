/**
 * Strips the regular endings of an English word, so that `cameras`, `camera's` and `camera` compare equal. What is left
 * need not be a word. After step 1 of M. F. Porter, "An algorithm for suffix stripping" (1980).
 */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const base = withoutVerbEnding(withoutPlural(word));
  return base.length > 3 ? base.replace(/e$/, '').replace(/y$/, 'i') : base;
}

function withoutPlural(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|z)es$/.test(word)) return word.slice(0, -2);
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

function withoutVerbEnding(word: string): string {
  const base = word.replace(/(?:ing|ed)$/, '');
  // `bring` and `speed` are no verb forms: a stem holds a vowel and more than two letters.
  if (base === word || base.length < 3 || !/[aeiouy]/.test(base) || word.endsWith('eed')) return word;
  return base.replace(/([bdfgmnprt])\1$/, '$1');
}
