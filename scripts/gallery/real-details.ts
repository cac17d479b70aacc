import 'fake-indexeddb/auto';
import { readFile } from 'node:fs/promises';
import { Dexie } from 'dexie';
import * as v from 'valibot';
import type { EntityDetails } from '../../data/corpus/entity-details.ts';
import { readEntity } from '../../data/corpus/read-entity.ts';
import { PackSchema } from '../../data/corpus/schema.ts';
import { CorpusDatabase, storePack } from '../../data/corpus/storage/index.ts';

/** What a card shows of each entity of a built pack, on a page of today. */
export async function readRealDetails(packFile: string): Promise<EntityDetails[]> {
  const pack = v.parse(PackSchema, JSON.parse(await readFile(packFile, 'utf8')));
  // Dexie may have been loaded by somebody else before there was a database.
  Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange });
  const db = new CorpusDatabase('gallery');
  await storePack(db, pack, '1.0');
  const details = await Promise.all(pack.entities.map(({ id }) => readEntity(db, id)));
  await db.delete();
  return details.filter((each) => each !== undefined);
}
