import { Dexie, type EntityTable, type Table } from 'dexie';
import type { EntityIndex, FactIndex, VocabularyRecord } from '../search/index-rows.ts';
import type { TermBlock } from '../search/term-index.ts';
import type { Dispute, Entity, Fact, Source } from './schema.ts';

/** What a pack's row says once all of it is stored: the counts tell a whole load from an evicted or broken one. */
export interface PackRecord {
  id: string;
  version: string;
  title: string;
  /** The version of the extension that stored it; another one stores its own packs anew. */
  storedBy: string;
  counts: { sources: number; entities: number; facts: number; disputes: number };
}

/** Rows know which pack they came with, so that a pack can be replaced or removed as a whole. */
type InPack<Row> = Row & { pack: string };

/** Rows with what search finds them by. */
export type IndexedEntity = InPack<Entity> & EntityIndex;
export type IndexedFact = InPack<Fact> & FactIndex;

/** What is known. It can be rebuilt from the packs at any time; nothing of the reader's is in here. */
export class CorpusDatabase extends Dexie {
  packs!: EntityTable<PackRecord, 'id'>;
  sources!: EntityTable<InPack<Source>, 'id'>;
  entities!: EntityTable<IndexedEntity, 'id'>;
  facts!: EntityTable<IndexedFact, 'id'>;
  terms!: Table<TermBlock>;
  vocabularies!: EntityTable<VocabularyRecord, 'pack'>;
  disputes!: EntityTable<InPack<Dispute>, 'id'>;

  constructor(name = 'corpus') {
    super(name);
    this.version(1).stores({
      packs: 'id',
      sources: 'id, pack',
      entities: 'id, pack',
      facts: 'id, pack, *about, source',
      disputes: 'id, pack, *facts',
      terms: '[pack+kind+first], pack',
      vocabularies: 'pack',
    });
    // Rows of before know nothing of the new index; without their pack's record they count as missing, and are loaded.
    this.version(2)
      .stores({ entities: 'id, pack, *targets' })
      .upgrade((rows) => rows.table('packs').clear());
  }
}
