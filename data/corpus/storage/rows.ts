/** Reads rows out of the blocks that they are stored in. */
import type { Table } from 'dexie';
import type { CorpusDatabase, IndexedEntity, IndexedFact, RowBlock } from './database.ts';
import { blocksWith, rowsIn, type TermKind } from './term-blocks.ts';

/** Rows in a block: enough that a large pack is stored in no time, few enough that one is read in no time. */
export const ROWS_PER_BLOCK = 16;

/** How many blocks so many rows take. */
export function blockCount(rows: number): number {
  return Math.ceil(rows / ROWS_PER_BLOCK);
}

/** Cuts rows into blocks. */
export function cutIntoBlocks<Row>(pack: string, rows: Row[]): RowBlock<Row>[] {
  return Array.from({ length: blockCount(rows.length) }, (_, n) => {
    return { pack, n, rows: rows.slice(n * ROWS_PER_BLOCK, (n + 1) * ROWS_PER_BLOCK) };
  });
}

/** The tables that the functions below read. */
export function rowTables(db: CorpusDatabase) {
  return [db.directories, db.termBlocks, db.entityBlocks, db.factBlocks];
}

/** The entities with these ids, as far as they are known, by id. */
export async function readEntityRows(db: CorpusDatabase, ids: string[]): Promise<Map<string, IndexedEntity>> {
  const rows = await readRows(db, db.entityBlocks, 'entityId', ids);
  return new Map(rows.map((row) => [row.id, row]));
}

export async function readEntityRow(db: CorpusDatabase, id: string): Promise<IndexedEntity | undefined> {
  return (await readEntityRows(db, [id])).get(id);
}

export async function allEntities(db: CorpusDatabase): Promise<IndexedEntity[]> {
  return (await db.entityBlocks.toArray()).flatMap(({ rows }) => rows);
}

/** The entities with a relation that leads to this one. */
export function entitiesLeadingTo(db: CorpusDatabase, id: string): Promise<IndexedEntity[]> {
  return readRows(db, db.entityBlocks, 'target', [id]);
}

/** The facts with these ids, as far as they are known. */
export function readFacts(db: CorpusDatabase, ids: string[]): Promise<IndexedFact[]> {
  return readRows(db, db.factBlocks, 'factId', ids);
}

export function factsAbout(db: CorpusDatabase, entity: string): Promise<IndexedFact[]> {
  return readRows(db, db.factBlocks, 'about', [entity]);
}

/** The facts that were read in a source. */
export function factsFrom(db: CorpusDatabase, source: string): Promise<IndexedFact[]> {
  return readRows(db, db.factBlocks, 'source', [source]);
}

/** The rows that one of the terms leads to, in the order of their packs. */
async function readRows<Row>(
  db: CorpusDatabase,
  table: Table<RowBlock<Row>>,
  kind: TermKind,
  terms: string[],
): Promise<Row[]> {
  if (terms.length === 0) return [];
  const directories = await db.directories.toArray();
  const wanted = directories.flatMap(({ pack, [kind]: firsts }) =>
    [...new Set(terms.flatMap((term) => blocksWith(firsts, term, false)))].map((n) => [pack, kind, n]),
  );
  const found = (await db.termBlocks.bulkGet(wanted)).flatMap((block) =>
    block
      ? terms.flatMap((term) => rowsIn(block, term, false).map((row) => ({ pack: block.pack, row })))
      : [],
  );
  const keys = new Map(
    found.map(({ pack, row }) => {
      const n = Math.floor(row / ROWS_PER_BLOCK);
      return [`${pack}/${n}`, [pack, n]];
    }),
  );
  const blocks = await table.bulkGet([...keys.values()]);
  const byKey = new Map([...keys.keys()].map((key, index) => [key, blocks[index]?.rows]));
  const distinct = new Map(found.map(({ pack, row }) => [`${pack}/${row}`, { pack, row }]));
  return [...distinct.values()].flatMap(
    ({ pack, row }) => byKey.get(`${pack}/${Math.floor(row / ROWS_PER_BLOCK)}`)?.[row % ROWS_PER_BLOCK] ?? [],
  );
}
