/** Every message there is, by who answers it; those of the spotter are in `spotter-messages.ts`. */
import * as v from 'valibot';
import { MARK_KINDS } from '../../spotting/terms/mark-kinds.ts';
import { CITATION_STYLES } from '../collection/cite/styles.ts';
import { QuoteSchema, SavedFactSchema, SnippetDraftSchema } from '../collection/schema.ts';
import { MetSchema, VisitSchema } from '../collection/sighting.ts';
import { EntityDetailsSchema } from '../corpus/entity-details.ts';
import { LookupAnswerSchema } from '../corpus/lookup-answer.ts';
import { ReadingContextSchema } from '../corpus/reading-context.ts';
import { IdSchema } from '../corpus/schema.ts';
import { message, Nothing } from './by-schema.ts';
import { mentionsQuestion } from './spotter-messages.ts';

// ---- answered by the background ----

/** What a card shows about an entity, on a page where it is known. Fails with `unknown-entity`. */
export const readEntityDetails = message(
  'entity.card',
  v.object({ id: IdSchema, page: v.optional(ReadingContextSchema) }),
  EntityDetailsSchema,
);

/** What a card shows at first: a few facts of many, and `fact` before the others. Fails with `unknown-entity`. */
export const readCardTop = message(
  'entity.card-top',
  v.object({ id: IdSchema, page: v.optional(ReadingContextSchema), fact: v.optional(IdSchema) }),
  EntityDetailsSchema,
);

/** What some words that were met on a page may stand for. */
export const lookUp = message('entity.look-up', v.object({ query: v.string() }), LookupAnswerSchema);

/** Saves a snippet. `already` tells that the same one was there. Fails with a code that `storageErrorKind` reads. */
export const saveSnippet = message(
  'snippet.save',
  SnippetDraftSchema,
  v.object({ id: v.string(), already: v.boolean() }),
);

/** Saves the words that are selected in a tab, and says so there; for our own pages. */
export const saveSelectedWords = message('snippet.save-selected', v.object({ tabId: v.number() }), Nothing);

/** Adds a note and tags to a snippet. Fails with a code that `storageErrorKind` reads. */
export const annotateSnippet = message(
  'snippet.annotate',
  v.object({ id: v.string(), note: v.string(), tags: v.array(v.string()) }),
  Nothing,
);

/** The tags that the reader has used, the most frequent first. */
export const listTags = message('snippet.tags', Nothing, v.array(v.string()));

/** How a fact's source is cited in a style, as text and as HTML. */
export const citeFact = message(
  'fact.cite',
  v.object({ sourced: SavedFactSchema, style: v.picklist(CITATION_STYLES) }),
  v.object({ plain: v.string(), html: v.string() }),
);

/** Takes a snippet back out. */
export const deleteSnippet = message('snippet.delete', v.object({ id: v.string() }), Nothing);

/** What the reader has kept about an entity: how many snippets, and which facts among them. */
export const readSavedAbout = message(
  'snippet.about',
  v.object({ entity: IdSchema }),
  v.object({ count: v.number(), facts: v.array(v.string()) }),
);

/** The quotes that were saved from the page that asks. */
export const listSavedHere = message(
  'snippet.here',
  Nothing,
  v.array(v.object({ id: v.string(), quote: QuoteSchema })),
);

/** A frame tells how it met the quotes that were saved from it; the last report of a visit counts. */
export const reportSightings = message(
  'snippet.sighted',
  v.object({ visit: VisitSchema, met: v.array(MetSchema) }),
  Nothing,
);

/** A frame tells that it has opened a card, where the page has other frames: theirs close, unless they are pinned. */
export const cardOpened = message('card.opened', Nothing, Nothing);

/** How many marks stand in the other frames of a page: in those before, and in all. */
const ElsewhereSchema = v.object({ before: v.number(), count: v.number() });

/** How often an entity is marked in the other frames of the page. */
export const readElsewhere = message('page.elsewhere', v.object({ entity: IdSchema }), ElsewhereSchema);

/** Goes on to an entity's first mark in the next frame that has one; `went` where there is such a frame. */
export const goToNextFrame = message(
  'page.next-frame',
  v.object({ entity: IdSchema }),
  v.object({ went: v.boolean() }),
);

/** Closes whatever card is open in the tab that asks. */
export const dismissCards = message('card.dismiss', Nothing, Nothing);

/** Opens one of our pages in a tab. */
export const openPage = message(
  'page.open',
  v.variant('page', [
    v.object({ page: v.literal('collection') }),
    v.object({ page: v.literal('options') }),
    v.object({ page: v.literal('dossier'), id: IdSchema, fact: v.optional(IdSchema) }),
    v.object({ page: v.literal('dossier'), query: v.string() }),
  ]),
  Nothing,
);

// ---- answered by the spotter, in each frame ----

/** Where a mention is on screen, in viewport pixels of its frame. */
const BoxSchema = v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number() });

export const PageMentionSchema = v.object({
  kind: v.picklist(MARK_KINDS),
  /** Names this mention as long as its words stay as they are. */
  key: v.string(),
  /** The words as they stand on the page. */
  text: v.string(),
  entity: IdSchema,
  name: v.string(),
});

/** The marked mentions in reading order, and why there are none where a page is not read. */
export const listMentions = {
  ...mentionsQuestion,
  response: v.parser(
    v.object({
      state: v.picklist(['on', 'off', 'site-off', 'opted-out']),
      mentions: v.array(PageMentionSchema),
      /** Where the frame is in the viewport of the page; `null` where another site's frame stands between. */
      frame: v.nullable(v.object({ x: v.number(), y: v.number() })),
    }),
  ),
};

// ---- answered by the card's script, in each frame it was put into ----

/** Looks up the selected words and shows the answer where they stand. */
export const lookUpSelection = message('card.look-up', v.object({ query: v.string() }), Nothing);

/** Saves the selected words with their page, and says so there. */
export const saveSelection = message('card.save-selection', Nothing, Nothing);

/** Goes to the next or the previous mark and opens its card; `enters` where the last one was in another frame. */
export const stepMark = message(
  'page.step',
  v.object({
    direction: v.picklist(['next', 'previous']),
    enters: v.boolean(),
    elsewhere: ElsewhereSchema,
  }),
  Nothing,
);

/** Goes to an entity's first mark in this frame and opens its card, with the focus inside. */
export const goToFirst = message('page.first', v.object({ entity: IdSchema }), Nothing);

/** Closes the card; one that is pinned only where that is said. */
export const closeCard = message('page.close-card', v.object({ pinned: v.boolean() }), Nothing);

/** Moves the focus into the open card; where none is open, opens the first mark in view. */
export const enterCard = message('page.enter-card', Nothing, Nothing);

/** What the card shows now, for tests and for the side panel. */
export const readOpenCard = message(
  'page.card',
  Nothing,
  v.object({ open: v.boolean(), title: v.string(), text: v.string(), rect: v.nullable(BoxSchema) }),
);

export type Elsewhere = v.InferOutput<typeof ElsewhereSchema>;
export type MentionList = ReturnType<typeof listMentions.response>;
export type ListedMention = v.InferOutput<typeof PageMentionSchema>;
