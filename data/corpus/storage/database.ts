import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Dispute, Entity, Fact, Source } from '../schema.ts';
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
  /** `INDEX_FORM` as it was when the pack was indexed; none of the earliest. */
  indexForm?: number;
  /** Bytes of the file that it was imported from; the bundled pack has none. */
  size?: number;
}

/** Rows know which pack they came with, so that a pack can be replaced or removed as a whole. */
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
  sources!: EntityTable<InPack<Source>, 'id'>;
  entityBlocks!: Table<RowBlock<IndexedEntity>>;
  factBlocks!: Table<RowBlock<IndexedFact>>;
  disputes!: EntityTable<InPack<Dispute>, 'id'>;
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
  }
}
