import { CITATION_STYLES } from '../../data/collection/cite/styles.ts';

/** How a fact is written where it is copied to: with its source in a few words, or cited in a style. */
export const COPY_STYLES = ['plain', 'markdown', ...CITATION_STYLES] as const;
export type CopyStyle = (typeof COPY_STYLES)[number];
