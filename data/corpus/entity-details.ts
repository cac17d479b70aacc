import * as v from 'valibot';
import {
  DisputeSchema,
  ENTITY_TYPES,
  EntitySchema,
  FactSchema,
  IdSchema,
  RELATION_TYPES,
  SourceSchema,
} from './schema.ts';

/** A fact with the source it was read in: the two are never shown apart. */
export const SourcedFactSchema = v.object({
  fact: v.object({ ...FactSchema.entries }),
  source: v.object({ ...SourceSchema.entries }),
});

/** A dispute with all its facts, so that both sides can be shown. */
export const OpenDisputeSchema = v.object({
  dispute: v.object({ ...DisputeSchema.entries }),
  facts: v.array(SourcedFactSchema),
});

export const RelatedEntitySchema = v.object({
  id: IdSchema,
  name: v.string(),
  type: v.picklist(ENTITY_TYPES),
  /** How the card's entity stands to this one; `from` where the relation is told from the other's side. */
  relation: v.picklist(RELATION_TYPES),
  direction: v.picklist(['to', 'from']),
});

/** Everything a card shows about an entity. */
export const EntityDetailsSchema = v.object({
  entity: v.object({ ...EntitySchema.entries }),
  /** The most telling first. */
  facts: v.array(SourcedFactSchema),
  /** How many facts there are; `facts` may be the first of them. */
  count: v.number(),
  disputes: v.array(OpenDisputeSchema),
  related: v.array(RelatedEntitySchema),
  /** Ids of the facts that are news to the page: they speak of a time after it came out. */
  since: v.array(IdSchema),
  /** The last year that anything is known of, where that is long before the page's date, or before today. */
  knownUntil: v.optional(v.string()),
  /** Where several sources repeat one report. */
  origins: v.array(v.object({ origin: v.string(), sources: v.number(), facts: v.array(IdSchema) })),
});

export type SourcedFact = v.InferOutput<typeof SourcedFactSchema>;
export type OpenDispute = v.InferOutput<typeof OpenDisputeSchema>;
export type RelatedEntity = v.InferOutput<typeof RelatedEntitySchema>;
export type EntityDetails = v.InferOutput<typeof EntityDetailsSchema>;
