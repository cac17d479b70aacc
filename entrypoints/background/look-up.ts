import { createSearch } from '../../data/search/search.ts';
import { openCorpus } from './corpus.ts';

/** The id of the entity that best answers some words, or that the best fact is about; `null` where nothing does. */
export async function findEntity(query: string): Promise<string | null> {
  const [best] = await createSearch(await openCorpus()).find(query, { limit: 1 });
  if (!best) return null;
  return best.type === 'entity' ? best.entity.id : (best.sourced.fact.about[0] ?? null);
}
