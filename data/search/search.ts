import type { SourcedFact } from '../corpus/card.ts';
import { namesOf } from '../corpus/lexicon.ts';
import type { Entity, Fact, Source } from '../corpus/schema.ts';
import { Names } from './names.ts';
import { entityPassage, factPassage, type Passage } from './passage.ts';
import { rankPassages } from './passages.ts';
import { readQuery } from './query.ts';
import type { Result } from './result.ts';
import { Vocabulary } from './vocabulary.ts';
import { searchWords } from './words.ts';

/** What is searched: rows of the corpus. */
export interface SearchRows {
  entities: Entity[];
  facts: Fact[];
  sources: Source[];
}

export interface Search {
  /**
   * Finds what answers a query, the best first and in the same order every time: entities by name, then what is said.
   * Finds nothing for an empty query, nor for nonsense.
   */
  find(query: string, options?: FindOptions): Result[];
}

export interface FindOptions {
  /** At most so many results. */
  limit?: number;
}

/** Prepares rows for being searched. Facts whose source is missing are left out: they must not be shown. */
export function createSearch({ entities, facts, sources }: SearchRows): Search {
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const entityOf = new Map(entities.map((entity) => [entity.id, entity]));
  const sourced = facts.flatMap((fact): SourcedFact[] => {
    const source = sourceOf.get(fact.source);
    return source ? [{ fact, source }] : [];
  });
  const passages: Passage[] = [
    ...entities.map(entityPassage),
    ...sourced.map((one) =>
      factPassage(
        one,
        one.fact.about.flatMap((id) => entityOf.get(id) ?? []),
      ),
    ),
  ];
  const names = new Names(entities, weigh(facts));
  const vocabulary = new Vocabulary(foldedWords(entities, sourced));
  return {
    find(text, { limit = 20 } = {}) {
      const query = readQuery(text, vocabulary);
      const named = names.find(query);
      const seen = new Set(named.map(({ entity }) => entity.id));
      const said = rankPassages(passages, query);
      return [
        ...named,
        ...said.filter((result) => result.type === 'fact' || !seen.has(result.entity.id)),
      ].slice(0, limit);
    },
  };
}

/** How many facts are about an entity. */
function weigh(facts: Fact[]): (entity: Entity) => number {
  const counts = new Map<string, number>();
  for (const id of facts.flatMap(({ about }) => about)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return ({ id }) => counts.get(id) ?? 0;
}

function* foldedWords(entities: Entity[], sourced: SourcedFact[]): Iterable<string> {
  for (const entity of entities)
    for (const text of [entity.description, ...namesOf(entity)])
      for (const { folded } of searchWords(text)) yield folded;
  for (const { fact, source } of sourced)
    for (const text of [fact.says, fact.by ?? '', source.publisher, source.title, ...source.authors])
      for (const { folded } of searchWords(text)) yield folded;
}
