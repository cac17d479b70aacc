/** Reads rows out of the blocks that they are stored in. */
import type { CorpusDatabase, IndexedEntity, IndexedFact, RowBlock } from './database.ts';

/** Rows in a block: enough that a large pack is stored in no time, few enough that one is read in no time. */
export const ROWS_PER_BLOCK = 16;

/** How many blocks so many rows take. */
export function blockCount(rows: number): number {
  return Math.ceil(rows / ROWS_PER_BLOCK);
}

/** Cuts rows into blocks. */
export function cutIntoBlocks<Row extends { id: string }>(pack: string, rows: Row[]): RowBlock<Row>[] {
  return Array.from({ length: blockCount(rows.length) }, (_, n) => {
    const own = rows.slice(n * ROWS_PER_BLOCK, (n + 1) * ROWS_PER_BLOCK);
    return { pack, n, ids: own.map(({ id }) => id), rows: own };
  });
}

/** The entities with these ids, as far as they are known. */
export async function readEntities(db: CorpusDatabase, ids: string[]): Promise<Map<string, IndexedEntity>> {
  return pick(await db.entityBlocks.where('ids').anyOf(ids).distinct().toArray(), new Set(ids));
}

export async function readEntity(db: CorpusDatabase, id: string): Promise<IndexedEntity | undefined> {
  return pick(await db.entityBlocks.where('ids').equals(id).toArray(), new Set([id])).get(id);
}

export async function allEntities(db: CorpusDatabase): Promise<IndexedEntity[]> {
  return (await db.entityBlocks.toArray()).flatMap(({ rows }) => rows);
}

/** The entities with a relation that leads to this one. */
export async function entitiesLeadingTo(db: CorpusDatabase, id: string): Promise<IndexedEntity[]> {
  const blocks = await db.entityBlocks.where('targets').equals(id).toArray();
  return blocks.flatMap(({ rows }) => rows.filter(({ targets }) => targets.includes(id)));
}

/** The facts with these ids, as far as they are known. */
export async function readFacts(db: CorpusDatabase, ids: string[]): Promise<Map<string, IndexedFact>> {
  return pick(await db.factBlocks.where('ids').anyOf(ids).distinct().toArray(), new Set(ids));
}

export async function factsAbout(db: CorpusDatabase, entity: string): Promise<IndexedFact[]> {
  const blocks = await db.factBlocks.where('about').equals(entity).toArray();
  return blocks.flatMap(({ rows }) => rows.filter(({ about }) => about.includes(entity)));
}

/** The facts that were read in a source. */
export async function factsFrom(db: CorpusDatabase, source: string): Promise<IndexedFact[]> {
  const blocks = await db.factBlocks.where('sources').equals(source).toArray();
  return blocks.flatMap(({ rows }) => rows.filter((fact) => fact.source === source));
}

function pick<Row extends { id: string }>(
  blocks: { rows: Row[] }[],
  ids: ReadonlySet<string>,
): Map<string, Row> {
  const rows = blocks.flatMap((block) => block.rows.filter(({ id }) => ids.has(id)));
  return new Map(rows.map((row) => [row.id, row]));
}
