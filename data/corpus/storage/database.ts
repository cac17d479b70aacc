import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Dispute, Entity, Fact, Measure, Source, WordList } from '../schema.ts';
import type { EntityIndex, FactIndex, VocabularyRecord } from './index-rows.ts';
import type { TermBlock, TermDirectory } from './term-blocks.ts';

/** What a pack's row says once all of it is stored: the counts tell a whole load from an evicted or broken one. */
export interface PackRecord {
  id: string;
  version: string;
  title: string;
  /** The version of the extension that stored it; another one stores its own packs anew. */
  storedBy: string;
  counts: { sources: number; entities: number; facts: number; disputes: number };
  /**
   * The rows that are in force: those filed under this name (see `generationOf`). A new version is stored beside them,
   * under another name, and takes their place when this record changes. None where version 0.1.0 stored the pack.
   */
  generation?: string;
  /** `INDEX_FORM` as it was when the pack was indexed; none of the earliest. */
  indexForm?: number;
  /** What the pack says of itself beside its rows. */
  readUntil?: string;
  measures?: Measure[];
  words?: WordList;
  /** Bytes of the file that it was imported from; the bundled pack has none. */
  size?: number;
}

/** The name that a pack's rows are filed under: all rows below call it `pack`. */
export function generationOf({ id, generation = id }: Pick<PackRecord, 'id' | 'generation'>): string {
  return generation;
}

/** Rows know which generation of which pack they came with, so that a pack can be replaced or removed as a whole. */
type InPack<Row> = Row & { pack: string };

/** Rows with what search finds them by. */
export type IndexedEntity = InPack<Entity> & EntityIndex;
export type IndexedFact = InPack<Fact> & FactIndex;

/** A few rows of a pack that follow each other. Each record costs a write, so a large pack is stored in blocks. */
export interface RowBlock<Row> {
  pack: string;
  /** The first row's number in the pack, over the size of a block. */
  n: number;
  rows: Row[];
}
/** Buckets of keys that pages do not carry, in the order of their keys. `first` is the first key. */
export interface LexiconBlock {
  first: string;
  keys: string[];
  buckets: string[];
}

/** All ids of a pack, by kind, joined by spaces: no other pack may use them. */
export interface Holding {
  pack: string;
  sources: string;
  entities: string;
  facts: string;
  disputes: string;
}

/** What is known. It can be rebuilt from the packs at any time; nothing of the reader's is in here. */
export class CorpusDatabase extends Dexie {
  packs!: EntityTable<PackRecord, 'id'>;
  sourceRows!: Table<InPack<Source>>;
  entityBlocks!: Table<RowBlock<IndexedEntity>>;
  factBlocks!: Table<RowBlock<IndexedFact>>;
  disputeRows!: Table<InPack<Dispute>>;
  termBlocks!: Table<TermBlock>;
  directories!: EntityTable<TermDirectory, 'pack'>;
  vocabularies!: EntityTable<VocabularyRecord, 'pack'>;
  holdings!: EntityTable<Holding, 'pack'>;
  lexiconBlocks!: EntityTable<LexiconBlock, 'first'>;

  constructor(name = 'corpus') {
    super(name);
    this.version(1).stores({
      packs: 'id',
      sources: 'id, pack',
      disputes: 'id, pack, *facts',
      vocabularies: 'pack',
    });
    // Packs that were stored row by row count as missing without their record, and are stored anew.
    this.version(3)
      .stores({
        entities: null,
        facts: null,
        terms: null,
        entityBlocks: '[pack+n]',
        factBlocks: '[pack+n]',
        termBlocks: '[pack+kind+n]',
        directories: 'pack',
        holdings: 'pack',
        lexiconBlocks: 'first',
      })
      .upgrade((rows) =>
        Promise.all(['packs', 'sources', 'disputes'].map((name) => rows.table(name).clear())),
      );
    // Two generations of a pack have sources and disputes of the same ids.
    this.version(4)
      .stores({ sourceRows: '[pack+id]', disputeRows: '[pack+id], *facts' })
      .upgrade(async (rows) => {
        await rows.table('sourceRows').bulkAdd(await rows.table('sources').toArray());
        await rows.table('disputeRows').bulkAdd(await rows.table('disputes').toArray());
      });
    this.version(5).stores({ sources: null, disputes: null });
  }
}
