import { Dexie, type Table } from 'dexie';
import * as v from 'valibot';
import type { Lexicon } from '../../../spotting/terms/lexicon.ts';
import { type Pack, PackSchema } from '../schema.ts';
import { type CorpusDatabase, generationOf, type Holding, type PackRecord } from './database.ts';
import { INDEX_FORM, indexRows, type VocabularyRecord } from './index-rows.ts';
import { compileFrom, storeLexiconBlocks } from './lexicon.ts';
import { ofPack } from './of-pack.ts';
import { blockCount, cutIntoBlocks } from './rows.ts';
import { directoryOf, TERM_KINDS, type TermDirectory } from './term-blocks.ts';

/** Records written in one transaction: few enough that a card does not wait for it. */
const STRIDE = 200;

interface StoreOptions {
  /** Bytes of the file that the pack was imported from. */
  size?: number;
  /** Called with the share that is written, from 0 to 1. */
  onProgress?(written: number): void;
  /** Called once every row is written, before they take over. */
  onWritten?(): void;
}

/** Reads a pack that came from outside. Throws a ValiError that names the first field that is wrong. */
export function parsePack(raw: unknown): Pack {
  return v.parse(PackSchema, raw);
}

/**
 * Stores a pack in place of its earlier version, and gives what pages are to look for from now on. The rows are written
 * beside those in force, so that these can be read meanwhile; a last small transaction has them take over. If anything
 * fails or the page goes away before that, all is as it was; `sweep` clears away what was written.
 */
export async function storePack(
  db: CorpusDatabase,
  pack: Pack,
  storedBy: string,
  { size, onProgress, onWritten }: StoreOptions = {},
): Promise<Lexicon> {
  await sweep(db);
  const { id, version, title } = pack;
  const earlier = await db.packs.get(id);
  const generation = nextGeneration(id, earlier);
  const { directory, vocabulary } = await stage(db, pack, generation, onProgress);
  onWritten?.();
  const others = (await db.packs.toArray()).filter((record) => record.id !== id);
  const generations = [...others.map(generationOf), generation];
  const compiled = await compileFrom(db, generations, [...others, pack]);
  const record = {
    id,
    version,
    title,
    storedBy,
    generation,
    counts: countRows(pack),
    indexForm: INDEX_FORM,
    ...headerOf(pack),
    ...(size === undefined ? {} : { size }),
  };
  await db.transaction('rw', recordTables(db), async () => {
    if (earlier) await db.directories.delete(generationOf(earlier));
    await db.directories.put(directory);
    await db.vocabularies.put(vocabulary);
    await db.holdings.put(holdingOf(pack));
    await storeLexiconBlocks(db, compiled);
    await db.packs.put(record);
  });
  await sweep(db);
  return compiled.lexicon;
}

/** Takes a pack with all its rows out, and gives what pages are to look for from now on. */
export async function removePack(db: CorpusDatabase, id: string): Promise<Lexicon> {
  const records = await db.packs.toArray();
  const removed = records.filter((record) => record.id === id).map(generationOf);
  const kept = records.filter((record) => record.id !== id);
  const compiled = await compileFrom(db, kept.map(generationOf), kept);
  await db.transaction('rw', recordTables(db), async () => {
    await db.directories.bulkDelete(removed);
    for (const table of [db.vocabularies, db.holdings, db.packs]) await table.delete(id);
    await storeLexiconBlocks(db, compiled);
  });
  await sweep(db);
  return compiled.lexicon;
}

/** Deletes the rows that are not in force: of earlier versions, and of packs that were not stored to the end. */
export async function sweep(db: CorpusDatabase): Promise<void> {
  const kept = (await db.packs.toArray()).map(generationOf).sort();
  const limits = [
    Dexie.minKey,
    ...kept.flatMap((name) => [
      [name, Dexie.minKey],
      [name, Dexie.maxKey],
    ]),
    Dexie.maxKey,
  ];
  for (const table of blockTables(db))
    for (let at = 0; at < limits.length; at += 2)
      await table
        .where(':id')
        .between(limits[at], limits[at + 1], false, false)
        .delete();
}

/** Whether a pack was stored by this version of the extension and every row that it came with is still there. */
export async function isWhole(db: CorpusDatabase, id: string, storedBy: string): Promise<boolean> {
  return db.transaction('r', [db.packs, db.directories, ...blockTables(db)], async () => {
    const record = await db.packs.get(id);
    const generation = record && generationOf(record);
    const directory = generation && (await db.directories.get(generation));
    if (record?.storedBy !== storedBy || !directory) return false;
    const [sources, disputes, entities, facts, terms] = await Promise.all(
      blockTables(db).map((table) => ofPack(table, generation).count()),
    );
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

/** Names what all packs hold now: another name, another lexicon. */
export async function packsStamp(db: CorpusDatabase): Promise<string> {
  return (await db.packs.toArray()).map(generationOf).join(' ');
}

/** Writes a pack's rows under a name that nobody reads yet. */
async function stage(
  db: CorpusDatabase,
  pack: Pack,
  generation: string,
  onProgress: StoreOptions['onProgress'],
): Promise<{ directory: TermDirectory; vocabulary: VocabularyRecord }> {
  const { entities, facts, listTerms } = indexRows(pack);
  const own = <Row>(rows: Row[]) => rows.map((row) => ({ ...row, pack: generation }));
  const rows = [
    ...inStrides(own(pack.sources), (some) => db.sourceRows.bulkAdd(some)),
    ...inStrides(own(pack.disputes), (some) => db.disputeRows.bulkAdd(some)),
    ...inStrides(cutIntoBlocks(generation, own(entities)), (some) => db.entityBlocks.bulkAdd(some)),
    ...inStrides(cutIntoBlocks(generation, own(facts)), (some) => db.factBlocks.bulkAdd(some)),
  ];
  let [done, all] = [0, 2 * rows.length];
  const write = async (writes: (() => Promise<unknown>)[]) => {
    for (const each of writes) {
      await each();
      onProgress?.(++done / all);
    }
  };
  // The browser stores these while the terms are listed.
  const stored = write(rows);
  // Whatever fails there fails below; nobody waits for it until then.
  stored.catch(() => undefined);
  const { terms, vocabulary } = listTerms();
  const blocks = terms.map((block) => ({ ...block, pack: generation }));
  const writes = inStrides(blocks, (some) => db.termBlocks.bulkAdd(some));
  all = rows.length + writes.length;
  await stored;
  await write(writes);
  return { directory: directoryOf(generation, terms), vocabulary };
}

/** What a pack, or its record, says of itself beside its rows: only what is there. */
export function headerOf({
  readUntil,
  measures,
  words,
}: Pick<Pack, 'readUntil' | 'measures' | 'words'>): Pick<PackRecord, 'readUntil' | 'measures' | 'words'> {
  return {
    ...(readUntil === undefined ? {} : { readUntil }),
    ...(measures === undefined ? {} : { measures }),
    ...(words === undefined ? {} : { words }),
  };
}

/** A name that no row in force is filed under. `@` is in no pack's id. */
function nextGeneration(id: string, earlier: PackRecord | undefined): string {
  const number = Number(earlier?.generation?.split('@')[1] ?? 0);
  return `${id}@${number + 1}`;
}

/** The tables of rows, filed by generation: sources, disputes, entities, facts, terms. */
function blockTables(db: CorpusDatabase): Table<object, unknown>[] {
  return [db.sourceRows, db.disputeRows, db.entityBlocks, db.factBlocks, db.termBlocks];
}

/** The tables that say which rows are in force. */
function recordTables(db: CorpusDatabase) {
  return [db.packs, db.directories, db.vocabularies, db.holdings, db.lexiconBlocks];
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
