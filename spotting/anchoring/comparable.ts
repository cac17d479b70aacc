/**
 * Text as it is compared: without what typesetting changes. Quotation marks, dashes and spaces are made plain,
 * characters that are not seen (joiners, soft hyphens, direction marks) are left out. Offsets lead back to the text.
 */

export interface ComparableText {
  text: string;
  /** The offset in the original of a place before the `index`th character. */
  startOf(index: number): number;
  /** The offset in the original right after the character before `index`. */
  endOf(index: number): number;
}

const UNSEEN =
  /\p{Variation_Selector}|[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u;
const SPACE = /\s/;
const PLAIN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "'": '\u2018\u2019\u201a\u201b\u2032\u02bc\u0060\u00b4',
    '"': '\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u300c\u300d\u300e\u300f',
    '-': '\u2010\u2011\u2012\u2013\u2014\u2015\u2212',
  }).flatMap(([plain, variants]) => [...variants].map((variant) => [variant, plain] as const)),
);
const ELLIPSIS = '\u2026';

/** Makes a text comparable, in one pass. */
export function comparable(original: string): ComparableText {
  const parts: string[] = [];
  /** For each kept character, its offset in the original. */
  const offsets = new Uint32Array(original.length + 2 * count(original, ELLIPSIS));
  let length = 0;
  let wasSpace = false;
  const keep = (char: string, at: number) => {
    parts.push(char);
    offsets[length++] = at;
  };
  for (let at = 0; at < original.length; at++) {
    const char = original.charAt(at);
    if (UNSEEN.test(char)) continue;
    const isSpace = SPACE.test(char);
    if (isSpace) {
      if (!wasSpace) keep(' ', at);
    } else if (char === ELLIPSIS) for (let dot = 0; dot < 3; dot++) keep('.', at);
    else keep(PLAIN.get(char) ?? char, at);
    wasSpace = isSpace;
  }
  return {
    text: parts.join(''),
    startOf: (index) => (index < length ? (offsets[index] ?? 0) : original.length),
    endOf: (index) => (index <= 0 ? 0 : (offsets[Math.min(index, length) - 1] ?? 0) + 1),
  };
}

function count(text: string, char: string): number {
  return text.split(char).length - 1;
}
