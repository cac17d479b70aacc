/**
 * Words as a part of a text directive, `#:~:text=…` (https://wicg.github.io/scroll-to-text-fragment/). A hyphen would
 * separate the parts, so one of the words' own is written as a code.
 */
export function fragmentPart(words: string): string {
  // Half a character, which scripts leave on pages, has no place in an address.
  return encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');
}
