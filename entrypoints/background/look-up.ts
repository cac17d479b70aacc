import { namesOf } from '../../data/corpus/lexicon.ts';
import { openCorpus } from './corpus.ts';

/** The id of the entity that best answers some words; `null` where nothing does. */
export async function findEntity(query: string): Promise<string | null> {
  const wanted = query.trim().toLowerCase();
  const db = await openCorpus();
  const found = await db.entities
    .filter((entity) => namesOf(entity).some((name) => name.toLowerCase() === wanted))
    .first();
  return found?.id ?? null;
}
