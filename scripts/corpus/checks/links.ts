import { isForecast } from '../../../data/corpus/fact-kinds.ts';
import { NO_OUTCOME } from '../../../data/corpus/schema.ts';
import type { Problem } from '../problem.ts';
import type { SeedEntity } from '../seed-schemas.ts';
import { errorAt, type Located, type Seeds, type SourcedFact } from '../seeds.ts';

/** Every id that is referred to exists, and is referred to once. */
export function checkLinks(seeds: Seeds): Problem[] {
  const entities = new Set(seeds.entities.map(({ value }) => value.id));
  const facts = new Set(seeds.facts.map(({ value }) => value.id));
  return [
    ...seeds.facts.flatMap((fact) => checkList(fact, 'about', fact.value.about, 'entity', entities)),
    ...seeds.facts.flatMap((fact) => checkOutcome(fact, facts)),
    ...seeds.entities.flatMap((entity) => checkEntity(entity, entities)),
    ...seeds.disputes.flatMap((dispute) => checkList(dispute, 'facts', dispute.value.facts, 'fact', facts)),
  ];
}

function checkList(
  item: Located<unknown>,
  field: string,
  ids: readonly string[],
  kind: string,
  known: ReadonlySet<string>,
): Problem[] {
  return ids.flatMap((id, at) => {
    if (!known.has(id)) return [errorAt(item, [field, at], unknown(kind, id))];
    if (ids.indexOf(id) < at)
      return [errorAt(item, [field, at], `"${id}" stands twice in this list. Take one out.`)];
    return [];
  });
}

function checkOutcome(fact: Located<SourcedFact>, facts: ReadonlySet<string>): Problem[] {
  const { id, kind, outcome } = fact.value;
  if (outcome === undefined) return [];
  if (!isForecast(kind))
    return [errorAt(fact, ['outcome'], 'Only a projection has an outcome. Take it out, or change the kind.')];
  if (outcome === NO_OUTCOME || (facts.has(outcome) && outcome !== id)) return [];
  return [errorAt(fact, ['outcome'], outcome === id ? OWN_OUTCOME : unknown('fact', outcome))];
}

const OWN_OUTCOME = 'A projection cannot be its own outcome. Name the fact that tells what came of it.';

function checkEntity(entity: Located<SeedEntity>, known: ReadonlySet<string>): Problem[] {
  const { id, aliases, relations } = entity.value;
  const relationProblems = relations.flatMap(({ to }, at) => {
    if (!known.has(to)) return [errorAt(entity, ['relations', at], unknown('entity', to))];
    if (to === id)
      return [errorAt(entity, ['relations', at], `"${id}" is related to itself. Name another entity.`)];
    return [];
  });
  const cueProblems = aliases.flatMap((alias, at) => {
    if (typeof alias === 'string') return [];
    const cues = [alias.near, alias.page, alias.not, alias.notPage].flatMap((list) => list ?? []);
    return cues
      .filter((cue) => cue.startsWith('@') && !known.has(cue.slice(1)))
      .map((cue) => errorAt(entity, ['aliases', at], unknown('entity', cue.slice(1))));
  });
  return [...relationProblems, ...cueProblems];
}

function unknown(kind: string, id: string): string {
  return `There is no ${kind} with the id "${id}". Check its spelling, or add it.`;
}
