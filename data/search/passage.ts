import type { SourcedFact } from '../corpus/card.ts';
import { namesOf } from '../corpus/lexicon.ts';
import type { Entity } from '../corpus/schema.ts';
import { searchWords } from './words.ts';

/** A text that can answer a query: what a fact says, or how an entity is described. Words are in compared form. */
export interface Passage {
  row: { type: 'fact'; sourced: SourcedFact } | { type: 'entity'; entity: Entity };
  /** The words of the statement itself. */
  says: ReadonlySet<string>;
  /** Those, and the words of what belongs to it: names, speaker, source. */
  words: ReadonlySet<string>;
}

/** @param about The entities that the fact is about, as far as they are known. */
export function factPassage(sourced: SourcedFact, about: Entity[]): Passage {
  const { fact, source } = sourced;
  const around = [
    fact.by ?? '',
    source.publisher,
    source.title,
    ...source.authors,
    ...about.flatMap(namesOf),
  ];
  return passage({ type: 'fact', sourced }, fact.says, around);
}

export function entityPassage(entity: Entity): Passage {
  return passage({ type: 'entity', entity }, `${entity.name} ${entity.description}`, [
    entity.type,
    ...namesOf(entity),
  ]);
}

function passage(row: Passage['row'], says: string, around: string[]): Passage {
  const own = normsOf(says);
  return { row, says: new Set(own), words: new Set([...own, ...around.flatMap(normsOf)]) };
}

function normsOf(text: string): string[] {
  return searchWords(text).map(({ norm }) => norm);
}
