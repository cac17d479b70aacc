import type { EntityDetails, RelatedEntity, SourcedFact } from './entity-details.ts';
import { knownUntil } from './fact-time.ts';
import { sharedOrigins } from './origins.ts';
import { rankFacts } from './rank.ts';
import type { ReadingContext } from './reading-context.ts';
import type { Entity, Fact } from './schema.ts';
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

/**
 * Reads a card from the database, with what matters on the page first; `undefined` where no pack has such an entity,
 * or where rows that its pack came with are gone.
 */
export async function readEntity(
  db: CorpusDatabase,
  id: string,
  page?: ReadingContext,
  today = new Date().toISOString().slice(0, 10),
): Promise<EntityDetails | undefined> {
  const read = await readRows(db, id);
  if (!read) return undefined;
  const { entity, facts, others, sources, disputes, targets, pointing } = read;
  const withSource = (fact: Fact): SourcedFact[] => {
    const source = sources.get(fact.id);
    return source ? [{ fact, source }] : [];
  };
  const sourced = facts.flatMap(withSource);
  const until = knownUntil(sourced, page?.published ?? today);
  const byId = new Map([...facts, ...others].map((fact) => [fact.id, fact]));
  return {
    entity,
    facts: rankFacts(sourced, entity, today, page),
    count: sourced.length,
    disputes: disputes.map((dispute) => ({
      dispute,
      facts: present(dispute.facts.map((fact) => byId.get(fact))).flatMap(withSource),
    })),
    related: relatedTo(entity, targets, pointing),
    since: page?.published
      ? sourced.filter((each) => isSince(each, page.published ?? '')).map(({ fact }) => fact.id)
      : [],
    ...(until === undefined ? {} : { knownUntil: until }),
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
