/** What a reader keeps. These shapes are stored for years: change them only together with a migration. */
import * as v from 'valibot';
import { FactSchema, SourceSchema } from '../corpus/schema.ts';

/** Exact words of a page and what stood around them (the Web Annotation text-quote selector). */
export const QuoteSchema = v.object({
  exact: v.pipe(v.string(), v.nonEmpty()),
  prefix: v.string(),
  suffix: v.string(),
});

/** The page a quote was taken from, as it described itself at that time. */
export const SavedPageSchema = v.object({
  url: v.string(),
  title: v.string(),
  site: v.string(),
  language: v.optional(v.string()),
});

/** A fact as it read when it was saved; a later corpus may word it differently or drop it. */
export const SavedFactSchema = v.object({
  fact: v.object({ ...FactSchema.entries }),
  source: v.object({ ...SourceSchema.entries }),
});

/** What is asked to be saved: a quote with its page, a fact with its source, or both. */
export const SnippetDraftSchema = v.pipe(
  v.object({
    quote: v.optional(QuoteSchema),
    page: v.optional(SavedPageSchema),
    fact: v.optional(SavedFactSchema),
    entities: v.array(v.string()),
  }),
  v.check((draft) => draft.quote !== undefined || draft.fact !== undefined, 'A snippet holds a quote or a fact.'),
);

export const SnippetSchema = v.object({
  id: v.string(),
  quote: v.optional(QuoteSchema),
  page: v.optional(SavedPageSchema),
  fact: v.optional(SavedFactSchema),
  entities: v.array(v.string()),
  note: v.string(),
  tags: v.array(v.string()),
  /** When it was saved, ISO 8601 in UTC. */
  saved: v.string(),
});

export type Quote = v.InferOutput<typeof QuoteSchema>;
export type SavedPage = v.InferOutput<typeof SavedPageSchema>;
export type SnippetDraft = v.InferOutput<typeof SnippetDraftSchema>;
export type Snippet = v.InferOutput<typeof SnippetSchema>;
