import type { SourcedFact } from './entity-details.ts';
import {
  bare,
  type CorpusDatabase,
  factsAbout,
  type IndexedFact,
  readFacts,
  readSources,
  rowTables,
  sourceKey,
} from './storage/index.ts';

/** Some facts with their sources, in the order of the ids. */
export async function readSourcedFacts(db: CorpusDatabase, ids: string[]): Promise<SourcedFact[]> {
  const facts = await withSources(db, () => readFacts(db, ids));
  const byId = new Map(facts.map((sourced) => [sourced.fact.id, sourced]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The facts about any of some entities, each once. */
export function readFactsAbout(db: CorpusDatabase, entities: string[]): Promise<SourcedFact[]> {
  return withSources(db, () => factsAbout(db, entities));
}

/** Facts with their sources; one whose source is missing must not be shown. */
function withSources(db: CorpusDatabase, read: () => Promise<IndexedFact[]>): Promise<SourcedFact[]> {
  return db.transaction('r', [...rowTables(db), db.sourceRows], async () => {
    const facts = await read();
    const sources = await readSources(db, facts);
    return facts.flatMap((row) => {
      const source = sources.get(sourceKey(row));
      return source ? [{ fact: bare(row), source: bare(source) }] : [];
    });
  });
}
