import * as v from 'valibot';
import { sharedOrigins } from './origins.ts';
import type { ReadingContext } from './reading-context.ts';
import {
  DisputeSchema,
  ENTITY_TYPES,
  type Entity,
  EntitySchema,
  type Fact,
  FactSchema,
  IdSchema,
  RELATION_TYPES,
  SourceSchema,
} from './schema.ts';
import { isSince } from './since.ts';
import {
  bare,
  type CorpusDatabase,
  entitiesLeadingTo,
  factsAbout,
  readDisputes,
  readEntityRow,
  readEntityRows,
  readFacts,
  readSources,
  rowTables,
  sourceKey,
} from './storage/index.ts';
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
  /** Where several sources repeat one report. */
  origins: v.array(v.object({ origin: v.string(), sources: v.number(), facts: v.array(IdSchema) })),
});

export type SourcedFact = v.InferOutput<typeof SourcedFactSchema>;
export type OpenDispute = v.InferOutput<typeof OpenDisputeSchema>;
export type RelatedEntity = v.InferOutput<typeof RelatedEntitySchema>;
export type EntityDetails = v.InferOutput<typeof EntityDetailsSchema>;

/**
 * Reads a card from the database, with what matters on the page first; `undefined` where no pack has such an entity,
 * or where rows that its pack came with are gone.
 */
export async function readEntity(
  db: CorpusDatabase,
  id: string,
  page?: ReadingContext,
): Promise<EntityDetails | undefined> {
  const read = await readRows(db, id);
  if (!read) return undefined;
  const { entity, facts, others, sources, disputes, targets, pointing } = read;
  const withSource = (fact: Fact): SourcedFact[] => {
    const source = sources.get(fact.id);
    return source ? [{ fact, source }] : [];
  };
  const sourced = facts.flatMap(withSource);
  const byId = new Map([...facts, ...others].map((fact) => [fact.id, fact]));
  return {
    entity,
    facts: byWeight(sourced, id, page),
    count: sourced.length,
    disputes: disputes.map((dispute) => ({
      dispute,
      facts: present(dispute.facts.map((fact) => byId.get(fact))).flatMap(withSource),
    })),
    related: relatedTo(entity, targets, pointing),
    since: page?.published
      ? sourced.filter((each) => isSince(each, page.published ?? '')).map(({ fact }) => fact.id)
      : [],
    origins: sharedOrigins(facts),
  };
}

/** All rows of a card in one transaction and as few rounds as they depend on each other. */
async function readRows(db: CorpusDatabase, id: string) {
  return db.transaction('r', [...rowTables(db), db.sourceRows, db.disputeRows], async () => {
    const [entity, facts, pointing] = await Promise.all([
      readEntityRow(db, id),
      factsAbout(db, [id]),
      entitiesLeadingTo(db, [id]),
    ]);
    if (!entity || facts.length < entity.factCount) return undefined;
    const [disputes, targets] = await Promise.all([
      readDisputes(
        db,
        facts.map((fact) => fact.id),
      ),
      readEntityRows(
        db,
        entity.relations.map(({ to }) => to),
      ),
    ]);
    const known = new Set(facts.map((fact) => fact.id));
    const disputed = disputes.flatMap((dispute) => dispute.facts).filter((fact) => !known.has(fact));
    const others = await readFacts(db, disputed);
    const sources = await readSources(db, [...facts, ...others]);
    return {
      entity: bare(entity),
      facts: facts.map(bare),
      others: others.map(bare),
      sources: new Map(
        [...facts, ...others].flatMap((fact) => {
          const source = sources.get(sourceKey(fact));
          return source ? [[fact.id, bare(source)] as const] : [];
        }),
      ),
      disputes: disputes.map(bare),
      targets: [...targets.values()],
      pointing,
    };
  });
}

function relatedTo(entity: Entity, targets: Entity[], pointing: Entity[]): RelatedEntity[] {
  const byId = new Map(targets.map((target) => [target.id, target]));
  const own = entity.relations.flatMap(({ type: relation, to }) => {
    const target = byId.get(to);
    return target
      ? [{ id: to, name: target.name, type: target.type, relation, direction: 'to' as const }]
      : [];
  });
  const others = pointing.flatMap(({ id, name, type, relations }) =>
    relations
      .filter(({ to }) => to === entity.id)
      .map(({ type: relation }) => ({ id, name, type, relation, direction: 'from' as const })),
  );
  return [...own, ...others];
}

function present<Row>(rows: (Row | undefined)[]): Row[] {
  return rows.filter((row) => row !== undefined);
}
