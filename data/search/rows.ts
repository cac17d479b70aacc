import type { CorpusDatabase } from '../corpus/database.ts';
import type { SearchRows } from './search.ts';

/** Reads all that can be searched. Rejects when the database cannot be opened. */
export async function readSearchRows(db: CorpusDatabase): Promise<SearchRows> {
  return db.transaction('r', [db.entities, db.facts, db.sources], async () => {
    const [entities, facts, sources] = await Promise.all([
      db.entities.toArray(),
      db.facts.toArray(),
      db.sources.toArray(),
    ]);
    return { entities, facts, sources };
  });
}
