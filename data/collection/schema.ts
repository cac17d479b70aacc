/** What a reader keeps. These shapes are stored for years: change them only together with a migration. */
import * as v from 'valibot';
import { MOST_LOOK_ALIKES } from '../../spotting/anchoring/look-alikes.ts';
import { FACT_KINDS } from '../corpus/fact-kinds.ts';
import { SOURCE_KINDS } from '../corpus/schema.ts';
import { rule } from '../files/validation-message.ts';
import { SightingSchema } from './sighting.ts';

/** Most characters of a part of a text directive; an address has to carry it. */
const DIRECTIVE_LENGTH = 1000;

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
/** A moment; written in one way, since moments are compared as texts. */
const Moment = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text))),
  v.transform((text) => new Date(text).toISOString()),
);
const Words = v.pipe(v.string(), v.nonEmpty());
const DirectivePart = v.pipe(v.string(), v.nonEmpty(), v.maxLength(DIRECTIVE_LENGTH));

/** Exact words of a page and what stood around them (the Web Annotation text-quote selector). */
export const QuoteSchema = v.object({
  /** As a reader sees them: one space between words, a line break between blocks. */
  exact: Words,
  prefix: v.string(),
  suffix: v.string(),
  /** Where the words stood in the page's text as it was read: the text-position selector, UTF-16 offsets. */
  position: v.optional(v.object({ start: Offset, end: Offset })),
  /** The address of the frame they stood in, where that is not the page itself. */
  frame: v.optional(v.string()),
  /** The parts of the text directive that leads to it alone, as the page was when it was saved. */
  directive: v.optional(
    v.object({
      prefix: v.optional(DirectivePart),
      textStart: DirectivePart,
      textEnd: v.optional(DirectivePart),
      suffix: v.optional(DirectivePart),
    }),
  ),
  /** Passages of the page that read like it and are not it, in the page's order. */
  lookAlikes: v.optional(
    v.pipe(
      v.array(v.object({ exact: Words, prefix: v.string(), suffix: v.string() })),
      v.maxLength(MOST_LOOK_ALIKES),
    ),
  ),
});

/** The page a quote was taken from, as it described itself at that time. */
export const SavedPageSchema = v.object({
  /** The address as it was seen, trackers and all. */
  url: v.string(),
  /** The address that the page calls its own. */
  canonical: v.optional(v.string()),
  title: v.string(),
  /** The site's name, or its host where it gives none. */
  site: v.string(),
  authors: v.optional(v.array(v.string()), []),
  /** As precise as the page says: `2019`, `2019-08`, `2019-08-11`. */
  published: v.optional(v.string()),
  language: v.optional(v.string()),
  /** What else the page said of itself when it was saved, for correcting it. */
  offered: v.optional(
    v.object({
      titles: v.array(v.string()),
      sites: v.array(v.string()),
      authors: v.array(v.string()),
      dates: v.array(v.string()),
    }),
  ),
});

/**
 * A fact as it read when it was saved; a later corpus may word it differently or drop it. The shape is laxer than
 * the corpus's own, which may grow stricter, while what was saved must always open.
 */
export const SavedFactSchema = v.object({
  fact: v.object({
    id: v.string(),
    says: v.string(),
    about: v.array(v.string()),
    source: v.string(),
    kind: v.picklist(FACT_KINDS),
    by: v.optional(v.string()),
    when: v.optional(v.string()),
    passage: v.optional(v.string()),
    origin: v.optional(v.string()),
    figures: v.array(
      v.object({ text: v.string(), value: v.number(), unit: v.string(), measure: v.optional(v.string()) }),
    ),
  }),
  source: v.object({
    id: v.string(),
    title: v.string(),
    authors: v.array(v.string()),
    familyFirst: v.optional(v.array(v.string())),
    publisher: v.string(),
    published: v.optional(v.string()),
    url: v.optional(v.string()),
    kind: v.picklist(SOURCE_KINDS),
    seed: v.optional(v.string()),
    caution: v.optional(v.string()),
  }),
});

const draft = {
  quote: v.optional(QuoteSchema),
  page: v.optional(SavedPageSchema),
  fact: v.optional(SavedFactSchema),
  /** Ids of the entities in it. */
  entities: v.array(v.string()),
};

/** What is asked to be saved: a quote with its page, a fact with its source, or both. */
export const SnippetDraftSchema = v.pipe(
  v.object(draft),
  v.check(({ quote, fact }) => quote !== undefined || fact !== undefined, rule('nothingHeld')),
);

/** Words of the body that the reader read out or wants seen: the emphasis of an evidence card. */
export const EmphasisSchema = v.pipe(
  v.object({ start: Offset, end: Offset, style: v.picklist(['underline', 'highlight']) }),
  v.check(({ start, end }) => start < end, rule('emphasis')),
);

export const SnippetSchema = v.pipe(
  v.object({
    id: v.pipe(v.string(), v.nonEmpty()),
    ...draft,
    note: v.string(),
    tags: v.array(v.string()),
    /** The id of the folder it is filed in. */
    folder: v.optional(v.string()),
    /** An evidence card's first line: what the card is read for. */
    tagline: v.optional(v.string()),
    emphasis: v.optional(v.array(EmphasisSchema), []),
    sighting: v.optional(SightingSchema),
    /** When it was saved and last edited, ISO 8601 in UTC. */
    saved: Moment,
    edited: Moment,
    /** Counts the edits, so that an edit made on an older state is noticed. */
    revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
  v.check(({ quote, fact }) => quote !== undefined || fact !== undefined, rule('nothingHeld')),
);

export const FolderSchema = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  name: v.pipe(v.string(), v.trim(), v.nonEmpty()),
  /** When it was made, ISO 8601 in UTC. */
  made: Moment,
});

export type Quote = v.InferOutput<typeof QuoteSchema>;
export type SavedPage = v.InferOutput<typeof SavedPageSchema>;
export type SavedFact = v.InferOutput<typeof SavedFactSchema>;
export type SnippetDraft = v.InferOutput<typeof SnippetDraftSchema>;
export type Emphasis = v.InferOutput<typeof EmphasisSchema>;
export type Snippet = v.InferOutput<typeof SnippetSchema>;
export type Folder = v.InferOutput<typeof FolderSchema>;
