/**
 * The citation styles, in the order in which they are offered; the first is the default. The names are apart from the
 * writers (`cite.ts`), which no script that only asks for a citation has to carry.
 */
export const CITATION_STYLES = ['mla', 'apa', 'chicago', 'debate'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** The style of a name; the default one where there is none of that name. */
export function citationStyle(name: unknown): CitationStyle {
  return CITATION_STYLES.find((style) => style === name) ?? CITATION_STYLES[0];
}
