import { createContext } from 'preact';

/** The tags that the reader has used, the most frequent first: what every field for tags below completes to. */
export const KnownTags = createContext<string[]>([]);
