import * as v from 'valibot';
import type { CorpusDatabase } from './database.ts';
import { sharedOrigins } from './origins.ts';
import type { PageContext } from './page-context.ts';
import {
  DisputeSchema,
  ENTITY_TYPES,
  EntitySchema,
  type Fact,
  FactSchema,
  IdSchema,
  RELATION_TYPES,
  SourceSchema,
} from './schema.ts';
import { isSince } from './since.ts';
import { byWeight } from './weigh.ts';

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
export const CardBodySchema = v.object({
  entity: v.object({ ...EntitySchema.entries }),
  /** The most telling first. */
  facts: v.array(SourcedFactSchema),
  disputes: v.array(OpenDisputeSchema),
  related: v.array(RelatedEntitySchema),
  /** Ids of the facts that are news to the page: they speak of a time after it came out. */
  since: v.array(IdSchema),
  /** Where several sources repeat one report. */
  origins: v.array(v.object({ origin: v.string(), sources: v.number(), facts: v.array(IdSchema) })),
});

export type SourcedFact = v.InferOutput<typeof SourcedFactSchema>;
export type OpenDispute = v.InferOutput<typeof OpenDisputeSchema>;
export type RelatedEntity = v.InferOutput<typeof RelatedEntitySchema>;
export type CardBody = v.InferOutput<typeof CardBodySchema>;

/**
 * Reads a card from the database, with what matters on the page first; `undefined` where no pack has such an entity.
 */
export async function readCard(
  db: CorpusDatabase,
  id: string,
  page?: PageContext,
): Promise<CardBody | undefined> {
  const entity = await db.entities.get(id);
  if (!entity) return undefined;
  const facts = await withSources(db, await db.facts.where('about').equals(id).toArray());
  const disputes = await db.disputes
    .where('facts')
    .anyOf(facts.map(({ fact }) => fact.id))
    .distinct()
    .toArray();
  return {
    entity,
    facts: byWeight(facts, id, page),
    disputes: await Promise.all(
      disputes.map(async (dispute) => ({
        dispute,
        facts: await withSources(db, present(await db.facts.bulkGet(dispute.facts))),
      })),
    ),
    related: await readRelated(db, id),
    since: page?.published
      ? facts.filter((each) => isSince(each, page.published ?? '')).map(({ fact }) => fact.id)
      : [],
    origins: sharedOrigins(facts.map(({ fact }) => fact)),
  };
}

async function withSources(db: CorpusDatabase, facts: Fact[]): Promise<SourcedFact[]> {
  const sources = await db.sources.bulkGet(facts.map((fact) => fact.source));
  return facts.flatMap((fact, index) => {
    const source = sources[index];
    return source ? [{ fact, source }] : [];
  });
}

async function readRelated(db: CorpusDatabase, id: string): Promise<RelatedEntity[]> {
  const entity = await db.entities.get(id);
  const pointing = await db.entities
    .filter(({ relations }) => relations.some(({ to }) => to === id))
    .toArray();
  const targets = present(await db.entities.bulkGet(entity?.relations.map(({ to }) => to) ?? []));
  const own = (entity?.relations ?? []).flatMap(({ type, to }) => {
    const target = targets.find((candidate) => candidate.id === to);
    return target
      ? [{ id: to, name: target.name, type: target.type, relation: type, direction: 'to' as const }]
      : [];
  });
  const others = pointing.flatMap((other) =>
    other.relations
      .filter(({ to }) => to === id)
      .map(({ type }) => ({
        id: other.id,
        name: other.name,
        type: other.type,
        relation: type,
        direction: 'from' as const,
      })),
  );
  return [...own, ...others];
}

function present<Row>(rows: (Row | undefined)[]): Row[] {
  return rows.filter((row) => row !== undefined);
}
