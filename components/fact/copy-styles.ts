/** How a fact is written where it is copied to: with its source in a few words, or cited in a style. */
export const COPY_STYLES = ['plain', 'markdown', 'mla', 'apa', 'chicago', 'debate'] as const;
export type CopyStyle = (typeof COPY_STYLES)[number];
