import type { Lexicon } from '../../../spotting/terms/lexicon.ts';
import { PACK_FORMAT, type Pack } from '../schema.ts';
import { type CorpusDatabase, generationOf, type PackRecord } from './database.ts';
import { INDEX_FORM } from './index-rows.ts';
import { headerOf, storePack } from './load.ts';
import { ofPack } from './of-pack.ts';

/**
 * Indexes those packs again that were stored when packs were indexed otherwise; gives what pages are to look for then,
 * where there were any.
 */
export async function indexAgain(db: CorpusDatabase): Promise<Lexicon | undefined> {
  const outdated = (await db.packs.toArray()).filter(({ indexForm }) => indexForm !== INDEX_FORM);
  let lexicon: Lexicon | undefined;
  for (const record of outdated) {
    const { storedBy, size } = record;
    const pack = await readPack(db, record);
    // One that cannot be stored again stays as it was, and keeps no other from being read.
    const options = size === undefined ? {} : { size };
    lexicon = (await storePack(db, pack, storedBy, options).catch(() => undefined)) ?? lexicon;
  }
  return lexicon;
}

/** A stored pack as it came. */
function readPack(db: CorpusDatabase, record: PackRecord): Promise<Pack> {
  const { id, version, title } = record;
  const generation = generationOf(record);
  return db.transaction('r', [db.sourceRows, db.entityBlocks, db.factBlocks, db.disputeRows], async () => {
    const [sources, entities, facts, disputes] = await Promise.all([
      ofPack(db.sourceRows, generation).toArray(),
      ofPack(db.entityBlocks, generation).toArray(),
      ofPack(db.factBlocks, generation).toArray(),
      ofPack(db.disputeRows, generation).toArray(),
    ]);
    const rowsOf = <Row>(blocks: { rows: Row[] }[]) => blocks.flatMap(({ rows }) => rows);
    return {
      format: PACK_FORMAT,
      id,
      version,
      title,
      ...headerOf(record),
      sources: sources.map(({ pack: _, ...source }) => source),
      entities: rowsOf(entities).map(({ pack: _, words: _words, factCount: _count, ...entity }) => entity),
      facts: rowsOf(facts).map(({ pack: _, words: _words, ...fact }) => fact),
      disputes: disputes.map(({ pack: _, ...dispute }) => dispute),
    };
  });
}
