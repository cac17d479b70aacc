/** What the speed bench runs in a page of a real browser: search over a real IndexedDB. */

import type { Pack } from '../../../data/corpus/schema.ts';
import { CorpusDatabase } from '../../../data/corpus/storage/database.ts';
import { storePack } from '../../../data/corpus/storage/load.ts';
import { createSearch } from '../../../data/search/search.ts';
import { growPack } from './grow.ts';

const db = new CorpusDatabase('bench');

/** Stores a pack, grown to so many entries; answers how many milliseconds that took. */
export async function store(pack: Pack, entries: number): Promise<number> {
  const grown = growPack(pack, entries);
  const start = performance.now();
  await storePack(db, grown, 'bench');
  return performance.now() - start;
}

/** Types queries letter by letter, as the popup would look them up; answers the milliseconds of each key press. */
export async function timeKeyPresses(queries: string[]): Promise<number[]> {
  const search = createSearch(db);
  const times: number[] = [];
  for (const query of queries)
    for (let length = 1; length <= query.length; length++) {
      const start = performance.now();
      await search.find(query.slice(0, length));
      times.push(performance.now() - start);
    }
  return times;
}
