import { namesOf } from '../../../data/corpus/names.ts';
import { findPhrase } from '../phrases.ts';
import type { Problem } from '../problem.ts';
import type { SeedEntity, SeedSource } from '../seed-schemas.ts';
import { errorAt, type Located, type Seeds, type SourcedFact } from '../seeds.ts';

/** A fact can be understood alone, dated and found again. */
export function checkWording(seeds: Seeds): Problem[] {
  const entities = new Map(seeds.entities.map(({ value }) => [value.id, value]));
  const sources = new Map(seeds.sources.map(({ value }) => [value.id, value]));
  return seeds.facts.flatMap((fact) => [
    ...checkNaming(fact, entities),
    ...checkDating(fact),
    ...checkPlace(fact, sources.get(fact.value.source)),
  ]);
}

function checkNaming(fact: Located<SourcedFact>, entities: ReadonlyMap<string, SeedEntity>): Problem[] {
  const { says, about } = fact.value;
  const subjects = about.flatMap((id) => entities.get(id) ?? []);
  // An unknown entity has been reported already, as a link that leads nowhere.
  if (subjects.length < about.length) return [];
  if (subjects.flatMap(namesOf).some((name) => findPhrase(says, name).length > 0)) return [];
  const names = subjects.map(({ name }) => name).join(', ');
  return [
    errorAt(
      fact,
      ['says'],
      `The fact names none of what it is about (${names}). Name one of them, so that it can be understood alone.`,
    ),
  ];
}

function checkDating(fact: Located<SourcedFact>): Problem[] {
  const { kind, when } = fact.value;
  if (kind !== 'projection' || when !== undefined) return [];
  return [errorAt(fact, ['kind'], 'A projection needs "when": the year that it speaks of.')];
}

function checkPlace(fact: Located<SourcedFact>, source: SeedSource | undefined): Problem[] {
  if (source === undefined) return [];
  const { at, passage } = fact.value;
  const problems: Problem[] = [];
  if (source.seed !== undefined && at === undefined) {
    problems.push(errorAt(fact, ['id'], `Say where this stands in document ${source.seed}: at: {line: …}.`));
  }
  if (source.url === undefined && passage !== undefined) {
    problems.push(
      errorAt(
        fact,
        ['passage'],
        'A passage opens the source\'s web page at the place, and this source has no "url". Take it out.',
      ),
    );
  }
  return problems;
}
