import * as v from 'valibot';
import { indexRows } from '../search/index-rows.ts';
import type { CorpusDatabase, PackRecord } from './database.ts';
import { type Pack, PackSchema } from './schema.ts';

/** Reads a pack that came from outside. Throws a ValiError that names the first field that is wrong. */
export function parsePack(raw: unknown): Pack {
  return v.parse(PackSchema, raw);
}

/**
 * Stores a pack in place of its earlier version, in one transaction: afterwards all of it is there or,
 * if anything failed, all of what was there before.
 */
export async function storePack(db: CorpusDatabase, pack: Pack, storedBy: string): Promise<void> {
  const { sources, disputes } = pack;
  const { entities, facts, terms, vocabulary } = indexRows(pack);
  const own = <Row>(rows: Row[]) => rows.map((row) => ({ ...row, pack: pack.id }));
  const tables = [db.packs, db.sources, db.entities, db.facts, db.disputes, db.terms, db.vocabularies];
  await db.transaction('rw', tables, async () => {
    for (const table of [db.sources, db.entities, db.facts, db.disputes, db.terms])
      await table.where('pack').equals(pack.id).delete();
    await db.sources.bulkAdd(own(sources));
    await db.entities.bulkAdd(own(entities));
    await db.facts.bulkAdd(own(facts));
    await db.disputes.bulkAdd(own(disputes));
    await db.terms.bulkAdd(terms);
    await db.vocabularies.put(vocabulary);
    await db.packs.put({
      id: pack.id,
      version: pack.version,
      title: pack.title,
      storedBy,
      counts: countRows(pack),
    });
  });
}

/** Whether a pack was stored by this version of the extension and every row that it came with is still there. */
export async function isWhole(db: CorpusDatabase, id: string, storedBy: string): Promise<boolean> {
  return db.transaction('r', [db.packs, db.sources, db.entities, db.facts, db.disputes], async () => {
    const record = await db.packs.get(id);
    if (record?.storedBy !== storedBy) return false;
    const tables = [db.sources, db.entities, db.facts, db.disputes] as const;
    const [sources, entities, facts, disputes] = await Promise.all(
      tables.map((table) => table.where('pack').equals(id).count()),
    );
    const { counts } = record;
    return (
      sources === counts.sources &&
      entities === counts.entities &&
      facts === counts.facts &&
      disputes === counts.disputes
    );
  });
}

function countRows(pack: Pack): PackRecord['counts'] {
  return {
    sources: pack.sources.length,
    entities: pack.entities.length,
    facts: pack.facts.length,
    disputes: pack.disputes.length,
  };
}
