import { type CardBody, readCard } from '../../data/corpus/card.ts';
import { CorpusDatabase } from '../../data/corpus/database.ts';
import { ask } from '../../data/messages/ask.ts';
import { lookUp } from '../../data/messages/protocol.ts';
import { createSearch, type Search } from '../../data/search/search.ts';

const db = new CorpusDatabase();

/** The search. Where the corpus is not there yet, the background loads it first. */
export async function openSearch(): Promise<Search> {
  if ((await db.packs.count()) === 0) await ask(lookUp, { query: '' });
  const search = createSearch(db);
  await search.prepare();
  return search;
}

/** Reads what is known about an entity; `undefined` when there is no such entity any more. */
export function openEntity(id: string): Promise<CardBody | undefined> {
  return readCard(db, id);
}
