import { i18n } from '#i18n';
import { CollectionDatabase } from '../../data/collection/database.ts';
import type { Snippet } from '../../data/collection/schema.ts';
import { snippetsAbout } from '../../data/collection/store.ts';
import { readSurroundings, type Surroundings } from '../../data/corpus/around.ts';
import {
  type ListedEntity,
  type ListedSource,
  listEntities,
  listSources,
  readSource,
} from '../../data/corpus/directory.ts';
import type { EntityDetails, SourcedFact } from '../../data/corpus/entity-details.ts';
import type { LookUpAnswer } from '../../data/corpus/lookup-answer.ts';
import type { Source } from '../../data/corpus/schema.ts';
import { CorpusDatabase } from '../../data/corpus/storage/database.ts';
import { ask } from '../../data/messages/ask.ts';
import { MessageError } from '../../data/messages/message.ts';
import { lookUp, readEntityDetails } from '../../data/messages/protocol.ts';

/** What the page shows. */
export type Shown =
  | {
      name: 'entity';
      body: EntityDetails;
      surroundings: Surroundings;
      saved: Snippet[];
      /** The fact that it was opened for. */
      fact: string | undefined;
    }
  | { name: 'source'; source: Source; facts: SourcedFact[] }
  | { name: 'entities'; entities: ListedEntity[] }
  | { name: 'sources'; sources: ListedSource[] }
  | { name: 'choices'; answer: LookUpAnswer }
  /** Nothing is known about what was looked up. */
  | { name: 'nothing' }
  /** What the address names was known once. */
  | { name: 'gone' };

/**
 * Reads what an address asks for: `id` of an entity, maybe with a `fact`; a `query` to look up, which may lead to
 * several; a `source`; an `index` of `sources`, or else of all entities.
 */
export async function readAddress(address: URLSearchParams): Promise<Shown> {
  // The background answers once the corpus is there; only then is it read here.
  const query = address.get('query');
  const isTyped = address.get('because') === 'typed';
  const answer = await ask(lookUp, { query: query ?? '', isTyped });
  const [first, ...others] = answer.answers;
  const id = address.get('id');
  if (id) return readEntity(id, address.get('fact') ?? undefined);
  if (first && others.length === 0) return readEntity(first.id, first.fact);
  if (query !== null)
    return first || answer.nearest.length > 0 ? { name: 'choices', answer } : { name: 'nothing' };
  const db = new CorpusDatabase();
  const source = address.get('source');
  if (source !== null) {
    const read = await readSource(db, source);
    return read ? { name: 'source', ...read } : { name: 'gone' };
  }
  if (address.get('index') === 'sources') return { name: 'sources', sources: await listSources(db) };
  return { name: 'entities', entities: await listEntities(db, i18n.t('language')) };
}

async function readEntity(id: string, fact: string | undefined): Promise<Shown> {
  try {
    const [body, surroundings, saved] = await Promise.all([
      ask(readEntityDetails, { id }),
      readSurroundings(new CorpusDatabase(), id),
      // A dossier is worth reading without what was saved.
      snippetsAbout(new CollectionDatabase(), id).catch(() => []),
    ]);
    return { name: 'entity', body, surroundings, saved, fact };
  } catch (error) {
    if (error instanceof MessageError && error.code === 'unknown-entity') return { name: 'gone' };
    throw error;
  }
}
