/** Characters that are enough to know one's own words again. */
const SHOWN = 60;

/** The beginning of words that somebody selected or typed, which can be as long as a page. */
export function shorten(words: string): string {
  const characters = [...words.slice(0, 2 * SHOWN + 1)];
  // Not by UTF-16 units, which would cut some characters in two.
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('').trimEnd()}…` : words;
}
