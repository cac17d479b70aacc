import { isForecast } from '../../../data/corpus/fact-kinds.ts';
import { namesOf } from '../../../data/corpus/names.ts';
import { NO_OUTCOME } from '../../../data/corpus/schema.ts';
import { isPast } from '../past.ts';
import { findPhrase } from '../phrases.ts';
import type { Problem } from '../problem.ts';
import type { SeedEntity, SeedSource } from '../seed-schemas.ts';
import { errorAt, type Located, type Seeds, type SourcedFact, warningAt } from '../seeds.ts';

/** A fact can be understood alone, dated and found again. */
export function checkWording(seeds: Seeds): Problem[] {
  const entities = new Map(seeds.entities.map(({ value }) => [value.id, value]));
  const sources = new Map(seeds.sources.map(({ value }) => [value.id, value]));
  return seeds.facts.flatMap((fact) => [
    ...checkNaming(fact, entities),
    ...checkDating(fact, seeds.header?.value.readUntil),
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

function checkDating(fact: Located<SourcedFact>, readUntil: string | undefined): Problem[] {
  const { kind, when, outcome } = fact.value;
  if (when === undefined) {
    const message =
      'Say of what date the fact speaks: when: "2019". Without it, no reader knows whether it still holds.';
    return [errorAt(fact, ['id'], message)];
  }
  if (!isForecast(kind) || outcome !== undefined || !isPast(when, readUntil)) return [];
  const message = `What came of this by ${when}? Name the fact that tells it, outcome: …, or write outcome: ${NO_OUTCOME}.`;
  return [warningAt(fact, ['kind'], message)];
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
