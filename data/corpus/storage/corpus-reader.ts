import type { Source, WordList } from '../schema.ts';
import { BlockReader } from './block-reader.ts';
import {
  type CorpusDatabase,
  generationOf,
  type IndexedEntity,
  type IndexedFact,
  type RowBlock,
} from './database.ts';
import { ofPack } from './of-pack.ts';
import { ROWS_PER_BLOCK, sourceKey } from './rows.ts';
import { blocksWith, rowsIn, type TermBlock, type TermDirectory, type TermKind } from './term-blocks.ts';

/** Packs up to this many rows are read whole, which takes less than typing the first letters. */
const SMALL = 5000;
/**
 * Rows that a pack may have at most: a row's number and its pack's place make one number, which is quick to compare.
 */
const ROWS = 2 ** 32;

/**
 * Puts rows in the order in which they are taken where not all can be: those of each pack in turn, since the first one
 * may be larger than all others.
 */
export function inTurn(a: number, b: number): number {
  return (a % ROWS) - (b % ROWS) || a - b;
}

/** What search reads of a corpus. All that it has read stays in memory, so it serves only until a pack changes. */
export class CorpusReader {
  readonly #db: CorpusDatabase;
  readonly #terms: BlockReader<[string, TermKind, number], TermBlock>;
  readonly #entities: BlockReader<[string, number], RowBlock<IndexedEntity>>;
  readonly #facts: BlockReader<[string, number], RowBlock<IndexedFact>>;
  readonly #sources: BlockReader<[string, string], Source & { pack: string }>;
  #directories: Promise<TermDirectory[]> | undefined;

  constructor(db: CorpusDatabase) {
    this.#db = db;
    this.#terms = new BlockReader((keys) => db.termBlocks.bulkGet(keys));
    this.#entities = new BlockReader((keys) => db.entityBlocks.bulkGet(keys));
    this.#facts = new BlockReader((keys) => db.factBlocks.bulkGet(keys));
    this.#sources = new BlockReader((keys) => db.sourceRows.bulkGet(keys));
  }

  /** Reads what every search needs. Rejects when the database cannot be read; the next call tries again. */
  open(): Promise<TermDirectory[]> {
    this.#directories ??= this.#openAll().catch((error: unknown) => {
      this.#directories = undefined;
      throw error;
    });
    return this.#directories;
  }

  /** The rows in which a term stands or, with `isBeginning`, any term that begins so. */
  async rowsWith(kind: TermKind, term: string, isBeginning: boolean): Promise<number[]> {
    const found = await Promise.all(
      (await this.open()).map(async (directory, place) => {
        const numbers = blocksWith(directory[kind], term, isBeginning);
        const blocks = await this.#terms.blocks(numbers.map((n) => [directory.pack, kind, n]));
        return blocks.flatMap((block) => rowsIn(block, term, isBeginning)).map((row) => place * ROWS + row);
      }),
    );
    return [...new Set(found.flat())];
  }

  entities(rows: number[]): Promise<IndexedEntity[]> {
    return this.#rows(this.#entities, rows);
  }

  facts(rows: number[]): Promise<IndexedFact[]> {
    return this.#rows(this.#facts, rows);
  }

  /** The sources of some facts, by `sourceKey`. */
  async sources(facts: IndexedFact[]): Promise<Map<string, Source>> {
    const keys = new Map(
      facts.map(({ pack, source }) => [sourceKey({ pack, source }), [pack, source] as const]),
    );
    const rows = await this.#sources.blocks([...keys.values()].map(([pack, id]) => [pack, id]));
    return new Map(rows.map((row) => [sourceKey({ pack: row.pack, source: row.id }), row]));
  }

  /** How the packs in force read words of their field. */
  async words(): Promise<WordList[]> {
    return (await this.#db.packs.toArray()).flatMap(({ words }) => words ?? []);
  }

  vocabularies() {
    return this.#db.vocabularies.toArray();
  }

  async #rows<Row>(reader: BlockReader<[string, number], RowBlock<Row>>, rows: number[]) {
    const directories = await this.open();
    const keyOf = (row: number): [string, number] => [
      directories[Math.floor(row / ROWS)]?.pack ?? '',
      Math.floor((row % ROWS) / ROWS_PER_BLOCK),
    ];
    const keys = new Map(rows.map((row) => [keyOf(row).join('/'), keyOf(row)]));
    const blocks = await reader.blocks([...keys.values()]);
    const byKey = new Map(blocks.map((block) => [`${block.pack}/${block.n}`, block.rows]));
    return rows.flatMap((row) => byKey.get(keyOf(row).join('/'))?.[(row % ROWS) % ROWS_PER_BLOCK] ?? []);
  }

  async #openAll(): Promise<TermDirectory[]> {
    const db = this.#db;
    const tables = [db.packs, db.directories, db.termBlocks, db.entityBlocks, db.factBlocks, db.sourceRows];
    return db.transaction('r', tables, async () => {
      const [packs, directories] = await Promise.all([db.packs.toArray(), db.directories.toArray()]);
      for (const record of packs)
        if (record.counts.entities + record.counts.facts <= SMALL)
          await this.#readWhole(generationOf(record));
      return directories;
    });
  }

  async #readWhole(pack: string): Promise<void> {
    const db = this.#db;
    const [terms, entities, facts, sources] = await Promise.all([
      ofPack(db.termBlocks, pack).toArray(),
      ofPack(db.entityBlocks, pack).toArray(),
      ofPack(db.factBlocks, pack).toArray(),
      ofPack(db.sourceRows, pack).toArray(),
    ]);
    for (const block of terms) this.#terms.keep([pack, block.kind, block.n], block);
    for (const block of entities) this.#entities.keep([pack, block.n], block);
    for (const block of facts) this.#facts.keep([pack, block.n], block);
    for (const source of sources) this.#sources.keep([pack, source.id], source);
  }
}
