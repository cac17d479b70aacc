import type { SourcedFact } from './entity-details.ts';
import type { Entity, Source } from './schema.ts';
import type { CorpusDatabase } from './storage/index.ts';
import { allEntities, allSources, factsFrom, readSourceRows } from './storage/index.ts';

export interface ListedEntity extends Pick<Entity, 'id' | 'name' | 'type' | 'description'> {
  /** How many facts are about it. */
  facts: number;
}

export interface ListedSource {
  source: Source;
  /** How many facts were read in it. */
  facts: number;
}

/** Every entity, in the order of their names in a language. */
export async function listEntities(db: CorpusDatabase, language: string): Promise<ListedEntity[]> {
  const entities = await allEntities(db);
  const { compare } = new Intl.Collator(language);
  return entities
    .map(({ id, name, type, description, factCount }) => ({ id, name, type, description, facts: factCount }))
    .sort((a, b) => compare(a.name, b.name));
}

/** Every source, the latest first, the undated last. */
export async function listSources(db: CorpusDatabase): Promise<ListedSource[]> {
  const sources = await allSources(db);
  const listed = await Promise.all(
    sources.map(async (source) => ({
      source,
      facts: (await factsFrom(db, source.id)).length,
    })),
  );
  const published = ({ source }: ListedSource) => source.published ?? '';
  return listed.sort((a, b) => (published(a) < published(b) ? 1 : published(a) > published(b) ? -1 : 0));
}

/** A source with all that was read in it, in the source's own order; `undefined` where no pack has such a source. */
export async function readSource(
  db: CorpusDatabase,
  id: string,
): Promise<{ source: Source; facts: SourcedFact[] } | undefined> {
  const [source] = await readSourceRows(db, id);
  if (!source) return undefined;
  const facts = await factsFrom(db, id);
  facts.sort((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0));
  return { source, facts: facts.map((fact) => ({ fact, source })) };
}
