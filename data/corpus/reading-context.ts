import * as v from 'valibot';
import { PartialDateSchema } from './schema.ts';

/** Most characters of the words around a mark that are looked at: a long paragraph. */
export const WORDS_LENGTH = 1500;

/** What a card knows about the page it opens on, so that it can say first what matters there. */
export const ReadingContextSchema = v.object({
  /** Ids of the entities that are mentioned on the page. */
  entities: v.array(v.string()),
  /** The block of text that the mark stands in. */
  words: v.pipe(v.string(), v.maxLength(WORDS_LENGTH)),
  /** When the page came out, as precise as it says. */
  published: v.optional(PartialDateSchema),
});

export type ReadingContext = v.InferOutput<typeof ReadingContextSchema>;
