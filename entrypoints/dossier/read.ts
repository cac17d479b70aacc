import { i18n } from '#i18n';
import { CollectionDatabase } from '../../data/collection/database.ts';
import type { Snippet } from '../../data/collection/schema.ts';
import { snippetsAbout } from '../../data/collection/store.ts';
import type { Surroundings } from '../../data/corpus/around.ts';
import type { ListedEntity, ListedSource } from '../../data/corpus/directory.ts';
import type { EntityDetails, SourcedFact } from '../../data/corpus/entity-details.ts';
import type { LookupAnswer } from '../../data/corpus/lookup-answer.ts';
import type { Source } from '../../data/corpus/schema.ts';
import { corpus } from '../../data/open-corpus.ts';

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
  | { name: 'choices'; answer: LookupAnswer }
  /** Nothing is known about what was looked up. */
  | { name: 'nothing' }
  /** What the address names was known once. */
  | { name: 'gone' };

/**
 * Reads what an address asks for: `id` of an entity, maybe with a `fact`; a `query` to look up, which may lead to
 * several; a `source`; an `index` of `sources`, or else of all entities.
 */
export async function readAddress(address: URLSearchParams): Promise<Shown> {
  const id = address.get('id');
  if (id) return showEntity(id, address.get('fact') ?? undefined);
  const query = address.get('query');
  if (query !== null) return showAnswer(await corpus.lookUp(query, address.get('because') === 'typed'));
  const source = address.get('source');
  if (source !== null) {
    const read = await corpus.source(source);
    return read ? { name: 'source', ...read } : { name: 'gone' };
  }
  if (address.get('index') === 'sources') return { name: 'sources', sources: await corpus.sources() };
  return { name: 'entities', entities: await corpus.entities(i18n.t('language')) };
}

async function showAnswer(answer: LookupAnswer): Promise<Shown> {
  const { answers, isNamed, facts, nearest } = answer;
  const [first, ...others] = answers;
  if (isNamed && first && others.length === 0) return showEntity(first.id, first.fact);
  return [answers, facts, nearest].some(({ length }) => length > 0)
    ? { name: 'choices', answer }
    : { name: 'nothing' };
}

async function showEntity(id: string, fact: string | undefined): Promise<Shown> {
  const [body, surroundings, saved] = await Promise.all([
    corpus.entity(id),
    corpus.around(id),
    // A dossier is worth reading without what was saved.
    snippetsAbout(new CollectionDatabase(), id).catch(() => []),
  ]);
  return body ? { name: 'entity', body, surroundings, saved, fact } : { name: 'gone' };
}
