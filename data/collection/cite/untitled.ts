/** What stands for the title of a work that has none and whose page nobody knows: what was quoted from it. */

// APA takes up to twenty words of a post that has no title (10.15), Chicago up to 160 characters (14.209).
const MOST_WORDS = 20;
const MOST_CHARACTERS = 160;

/**
 * The first words of a text, with an ellipsis where there are more. The full stop at its end is left to the citation,
 * which goes on; that of `U.S.` is not one.
 */
export function firstWords(text: string): string {
  const words = text.trim().split(/\s+/);
  const all = words.join(' ');
  const first = [...words.slice(0, MOST_WORDS).join(' ')].slice(0, MOST_CHARACTERS).join('');
  return first === all ? all.replace(/(?<!\.\p{L})\.$/u, '') : `${first.replace(/[\s.,;:–—-]+$/, '')}…`;
}
