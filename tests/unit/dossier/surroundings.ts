import 'fake-indexeddb/auto';
import { readSurroundings, type Surroundings } from '../../../data/corpus/around.ts';
import { type Entity, PACK_FORMAT } from '../../../data/corpus/schema.ts';
import { CorpusDatabase } from '../../../data/corpus/storage/database.ts';
import { storePack } from '../../../data/corpus/storage/load.ts';

/** A corpus of nothing but some entities. */
export async function corpusOf(entities: Entity[]): Promise<CorpusDatabase> {
  const db = new CorpusDatabase(`around-${Math.random()}`);
  const pack = { format: PACK_FORMAT, id: 'around', version: '1', title: 'Around' } as const;
  await storePack(db, { ...pack, sources: [], entities, facts: [], disputes: [] }, '1');
  return db;
}

/** What surrounds one of some entities. */
export async function surroundingsOf(entities: Entity[], id: string): Promise<Surroundings> {
  return readSurroundings(await corpusOf(entities), id);
}
