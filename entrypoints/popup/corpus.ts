import { type EntityDetails, readEntity } from '../../data/corpus/entity-details.ts';
import type { EntityResult } from '../../data/corpus/result.ts';
import { CorpusDatabase } from '../../data/corpus/storage/database.ts';
import { readEntityRows } from '../../data/corpus/storage/rows.ts';
import { ask } from '../../data/messages/ask.ts';
import { lookUp } from '../../data/messages/protocol.ts';
import { rangesIn, readQuery } from '../../data/search/query.ts';
import { createSearch, type Search } from '../../data/search/search.ts';

const db = new CorpusDatabase();

/** The search. */
export async function openSearch(): Promise<Search> {
  await ensureCorpus();
  const search = createSearch(db);
  await search.prepare();
  return search;
}

/** Reads what is known about an entity; `undefined` when there is no such entity any more. */
export async function openEntity(id: string): Promise<EntityDetails | undefined> {
  // Before the corpus is there, everything would seem to be gone.
  await ensureCorpus();
  return readEntity(db, id);
}

/** Where the corpus is not there yet, the background loads it. */
async function ensureCorpus(): Promise<void> {
  if ((await db.packs.count()) === 0) await ask(lookUp, { query: '' });
}

/**
 * What comes nearest to words that nothing answers. The background goes through all names, which are many in a large
 * pack, so that letters typed meanwhile do not wait.
 */
export async function findNearestTo(words: string): Promise<EntityResult[]> {
  const { nearest } = await ask(lookUp, { query: words });
  const ids = nearest.map(({ id }) => id);
  const entities = await readEntityRows(db, ids);
  const query = readQuery(words);
  return ids.flatMap((id): EntityResult[] => {
    const entity = entities.get(id);
    if (!entity) return [];
    return [
      {
        type: 'entity',
        tier: 'fuzzy',
        score: 1,
        entity,
        ranges: rangesIn(entity.name, query),
        described: [],
      },
    ];
  });
}
