import * as v from 'valibot';
import { type Pack, PackSchema } from '../schema.ts';
import type { CorpusDatabase, Holding, PackRecord } from './database.ts';
import { INDEX_FORM, indexRows } from './index-rows.ts';
import { ofPack } from './of-pack.ts';
import { blockCount, cutIntoBlocks } from './rows.ts';
import { directoryOf, TERM_KINDS } from './term-blocks.ts';

/** Records written between two reports on how far it is. */
const STRIDE = 1000;

interface StoreOptions {
  /** Bytes of the file that the pack was imported from. */
  size?: number;
  /** Called with the share that is written, from 0 to 1. */
  onProgress?(written: number): void;
}

/** Reads a pack that came from outside. Throws a ValiError that names the first field that is wrong. */
export function parsePack(raw: unknown): Pack {
  return v.parse(PackSchema, raw);
}

/**
 * Stores a pack in place of its earlier version, in one transaction: afterwards all of it is there or,
 * if anything failed or the page went away, all of what was there before.
 */
export async function storePack(
  db: CorpusDatabase,
  pack: Pack,
  storedBy: string,
  { size, onProgress }: StoreOptions = {},
): Promise<void> {
  const { id, version, title } = pack;
  const { entities, facts, listTerms } = indexRows(pack);
  const own = <Row>(rows: Row[]) => rows.map((row) => ({ ...row, pack: id }));
  const rows = [
    ...inStrides(own(pack.sources), (rows) => db.sources.bulkAdd(rows)),
    ...inStrides(own(pack.disputes), (rows) => db.disputes.bulkAdd(rows)),
    ...inStrides(cutIntoBlocks(id, own(entities)), (rows) => db.entityBlocks.bulkAdd(rows)),
    ...inStrides(cutIntoBlocks(id, own(facts)), (rows) => db.factBlocks.bulkAdd(rows)),
  ];
  await db.transaction('rw', db.tables, async () => {
    await deleteRows(db, id);
    // An import with another pack's ids is refused before, but an update of the bundled pack may bring what an imported
    // one had first, and must not be kept out by it.
    await db.sources.bulkDelete(pack.sources.map((source) => source.id));
    await db.disputes.bulkDelete(pack.disputes.map((dispute) => dispute.id));
    let [done, all] = [0, 2 * rows.length];
    const count = () => onProgress?.(++done / all);
    // The browser stores these while the terms are listed.
    const stored = Promise.all(rows.map((write) => write().then(count)));
    const { terms, vocabulary } = listTerms();
    const blocks = inStrides(terms, (some) => db.termBlocks.bulkAdd(some));
    all = rows.length + blocks.length;
    await stored;
    for (const write of blocks) await write().then(count);
    await db.directories.put(directoryOf(id, terms));
    await db.vocabularies.put(vocabulary);
    await db.holdings.put(holdingOf(pack));
    const record = { id, version, title, storedBy, counts: countRows(pack), indexForm: INDEX_FORM };
    await db.packs.put(size === undefined ? record : { ...record, size });
  });
}

/** Takes a pack with all its rows out, in one transaction. */
export async function removePack(db: CorpusDatabase, id: string): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    await deleteRows(db, id);
    for (const table of [db.directories, db.vocabularies, db.holdings, db.packs]) await table.delete(id);
  });
}

/** Whether a pack was stored by this version of the extension and every row that it came with is still there. */
export async function isWhole(db: CorpusDatabase, id: string, storedBy: string): Promise<boolean> {
  const tables = [db.packs, db.sources, db.entityBlocks, db.factBlocks, db.disputes, db.termBlocks];
  return db.transaction('r', [...tables, db.directories], async () => {
    const [record, directory] = await Promise.all([db.packs.get(id), db.directories.get(id)]);
    if (record?.storedBy !== storedBy || !directory) return false;
    const [sources, entities, facts, disputes, terms] = await Promise.all([
      db.sources.where('pack').equals(id).count(),
      ofPack(db.entityBlocks, id).count(),
      ofPack(db.factBlocks, id).count(),
      db.disputes.where('pack').equals(id).count(),
      ofPack(db.termBlocks, id).count(),
    ]);
    const { counts } = record;
    return (
      sources === counts.sources &&
      entities === blockCount(counts.entities) &&
      facts === blockCount(counts.facts) &&
      disputes === counts.disputes &&
      terms === TERM_KINDS.reduce((sum, kind) => sum + directory[kind].length, 0)
    );
  });
}

async function deleteRows(db: CorpusDatabase, id: string): Promise<void> {
  await db.sources.where('pack').equals(id).delete();
  await db.disputes.where('pack').equals(id).delete();
  for (const blocks of [db.entityBlocks, db.factBlocks, db.termBlocks])
    await ofPack<object, unknown>(blocks, id).delete();
}

function inStrides<Row>(rows: Row[], write: (some: Row[]) => Promise<unknown>): (() => Promise<unknown>)[] {
  return Array.from(
    { length: Math.ceil(rows.length / STRIDE) },
    (_, n) => () => write(rows.slice(n * STRIDE, (n + 1) * STRIDE)),
  );
}

function holdingOf({ id, sources, entities, facts, disputes }: Pack): Holding {
  const ids = (rows: { id: string }[]) => rows.map((row) => row.id).join(' ');
  return {
    pack: id,
    sources: ids(sources),
    entities: ids(entities),
    facts: ids(facts),
    disputes: ids(disputes),
  };
}

function countRows(pack: Pack): PackRecord['counts'] {
  return {
    sources: pack.sources.length,
    entities: pack.entities.length,
    facts: pack.facts.length,
    disputes: pack.disputes.length,
  };
}
