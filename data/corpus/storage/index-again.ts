import { PACK_FORMAT, type Pack } from '../schema.ts';
import type { CorpusDatabase, PackRecord } from './database.ts';
import { INDEX_FORM } from './index-rows.ts';
import { storePack } from './load.ts';
import { ofPack } from './of-pack.ts';

/** Indexes those packs again that were stored when packs were indexed otherwise. */
export async function indexAgain(db: CorpusDatabase): Promise<void> {
  const outdated = (await db.packs.toArray()).filter(({ indexForm }) => indexForm !== INDEX_FORM);
  for (const record of outdated) {
    const { storedBy, size } = record;
    const pack = await readPack(db, record);
    // One that cannot be stored again stays as it was, and keeps no other from being read.
    await storePack(db, pack, storedBy, size === undefined ? {} : { size }).catch(() => undefined);
  }
}

/** A stored pack as it came. */
function readPack(db: CorpusDatabase, { id, version, title }: PackRecord): Promise<Pack> {
  return db.transaction('r', [db.sources, db.entityBlocks, db.factBlocks, db.disputes], async () => {
    const [sources, entities, facts, disputes] = await Promise.all([
      db.sources.where('pack').equals(id).toArray(),
      ofPack(db.entityBlocks, id).toArray(),
      ofPack(db.factBlocks, id).toArray(),
      db.disputes.where('pack').equals(id).toArray(),
    ]);
    const rowsOf = <Row>(blocks: { rows: Row[] }[]) => blocks.flatMap(({ rows }) => rows);
    return {
      format: PACK_FORMAT,
      id,
      version,
      title,
      sources: sources.map(({ pack: _, ...source }) => source),
      entities: rowsOf(entities).map(({ pack: _, words: _words, factCount: _count, ...entity }) => entity),
      facts: rowsOf(facts).map(({ pack: _, words: _words, ...fact }) => fact),
      disputes: disputes.map(({ pack: _, ...dispute }) => dispute),
    };
  });
}
