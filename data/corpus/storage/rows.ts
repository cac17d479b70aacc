/** Reads rows out of the blocks that they are stored in. */
import type { Table } from 'dexie';
import type { Source } from '../schema.ts';
import type { CorpusDatabase, IndexedEntity, IndexedFact, RowBlock } from './database.ts';
import type { EntityIndex } from './index-rows.ts';
import { ofPack } from './of-pack.ts';
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

/** The names that the rows in force are filed under. */
export async function generationsIn(db: CorpusDatabase): Promise<string[]> {
  return (await db.directories.toCollection().primaryKeys()) as string[];
}

/** All entities, of the generations in force or of those that are named. */
export async function allEntities(db: CorpusDatabase, generations?: string[]): Promise<IndexedEntity[]> {
  const packs = generations ?? (await generationsIn(db));
  const blocks = await Promise.all(packs.map((pack) => ofPack(db.entityBlocks, pack).toArray()));
  return blocks.flat().flatMap(({ rows }) => rows);
}

/** The sources of some facts, by `sourceKey`. */
export async function readSources(
  db: CorpusDatabase,
  facts: Pick<IndexedFact, 'pack' | 'source'>[],
): Promise<Map<string, Source & { pack: string }>> {
  const keys = new Map(facts.map(({ pack, source }) => [sourceKey({ pack, source }), [pack, source]]));
  const rows = await db.sourceRows.bulkGet([...keys.values()]);
  return new Map(rows.flatMap((row) => (row ? [[sourceKey({ pack: row.pack, source: row.id }), row]] : [])));
}

/** Names a fact's source: two packs may have sources of the same id. */
export function sourceKey({ pack, source }: Pick<IndexedFact, 'pack' | 'source'>): string {
  return `${pack} ${source}`;
}

/** The sources with an id, of all generations in force. */
export async function readSourceRows(db: CorpusDatabase, id: string) {
  const keys = (await generationsIn(db)).map((pack) => [pack, id]);
  return (await db.sourceRows.bulkGet(keys)).filter((row) => row !== undefined);
}

/** All sources of the generations in force. */
export async function allSources(db: CorpusDatabase) {
  const packs = await generationsIn(db);
  return (await Promise.all(packs.map((pack) => ofPack(db.sourceRows, pack).toArray()))).flat();
}

/** The disputes in which one of some facts takes part. */
export async function readDisputes(db: CorpusDatabase, facts: string[]) {
  const [packs, disputes] = await Promise.all([
    generationsIn(db),
    db.disputeRows.where('facts').anyOf(facts).distinct().toArray(),
  ]);
  return disputes.filter(({ pack }) => packs.includes(pack));
}

/** The entities with a relation that leads to one of these. */
export function entitiesLeadingTo(db: CorpusDatabase, ids: string[]): Promise<IndexedEntity[]> {
  return readRows(db, db.entityBlocks, 'target', ids);
}

/** The facts with these ids, as far as they are known. */
export function readFacts(db: CorpusDatabase, ids: string[]): Promise<IndexedFact[]> {
  return readRows(db, db.factBlocks, 'factId', ids);
}

export function factsAbout(db: CorpusDatabase, entities: string[]): Promise<IndexedFact[]> {
  return readRows(db, db.factBlocks, 'about', entities);
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

/** A row as its pack has it: what search keeps beside it is long, and no card's. */
export function bare<Row extends IndexedRow>(row: Row): Omit<Row, keyof IndexedRow> {
  const { pack: _pack, words: _words, factCount: _count, ...own } = row;
  return own;
}
type IndexedRow = { pack: string } & Partial<EntityIndex>;
