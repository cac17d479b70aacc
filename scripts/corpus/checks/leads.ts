import type { Problem } from '../problem.ts';
import { errorAt, type Located, type Seeds, type SourcedFact, warningAt } from '../seeds.ts';

/** With more facts than this said to come first, none does. */
const MOST_LEADS = 4;

/** A fact leads only for what it is about, and few facts lead for one entity. */
export function checkLeads(seeds: Seeds): Problem[] {
  return [...seeds.facts.flatMap(checkFact), ...checkNumber(seeds)];
}

function checkFact(fact: Located<SourcedFact>): Problem[] {
  const { about, lead = [] } = fact.value;
  return lead.flatMap((id, at) => {
    if (!about.includes(id)) {
      const message = `The fact leads for "${id}", but is not about it. Add it to "about", or take it out of "lead".`;
      return [errorAt(fact, ['lead', at], message)];
    }
    if (lead.indexOf(id) < at)
      return [errorAt(fact, ['lead', at], `"${id}" stands twice in this list. Take one out.`)];
    return [];
  });
}

function checkNumber({ facts, entities }: Seeds): Problem[] {
  return entities.flatMap((entity) => {
    const { id } = entity.value;
    const leads = facts.filter(({ value }) => value.lead?.includes(id)).map(({ value }) => value.id);
    if (leads.length <= MOST_LEADS) return [];
    const message = `${leads.length} facts lead for "${id}": ${leads.join(', ')}. Leave at most ${MOST_LEADS}.`;
    return [warningAt(entity, ['id'], message)];
  });
}
