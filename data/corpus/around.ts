import type { Entity } from './schema.ts';
import type { CorpusDatabase } from './storage/database.ts';
import { allEntities } from './storage/rows.ts';

/** An entity near another, and how many relations lie between them. */
export interface Neighbour extends Pick<Entity, 'id' | 'name' | 'type'> {
  steps: 0 | 1 | 2;
}

export interface Link {
  from: string;
  to: string;
  relation: Entity['relations'][number]['type'];
}

/** The entities at most two relations away from one, itself first, and every relation among them. */
export interface Surroundings {
  entities: Neighbour[];
  links: Link[];
}

/** Reads what surrounds an entity. */
export async function readSurroundings(db: CorpusDatabase, id: string): Promise<Surroundings> {
  return surroundingsOf(await allEntities(db), id);
}

/** What surrounds one of these entities. */
export function surroundingsOf(all: Entity[], id: string): Surroundings {
  const byId = new Map(all.map((entity) => [entity.id, entity]));
  const links = all.flatMap(({ id: from, relations }) =>
    relations.filter(({ to }) => byId.has(to)).map(({ to, type }) => ({ from, to, relation: type })),
  );
  const steps = new Map<string, Neighbour['steps']>([[id, 0]]);
  for (const step of [1, 2] as const) {
    const reached = new Set(steps.keys());
    for (const { from, to } of links) {
      if (reached.has(from) && !steps.has(to)) steps.set(to, step);
      if (reached.has(to) && !steps.has(from)) steps.set(from, step);
    }
  }
  return {
    entities: [...steps].flatMap(([near, count]) => {
      const entity = byId.get(near);
      return entity ? [{ id: near, name: entity.name, type: entity.type, steps: count }] : [];
    }),
    links: links.filter(({ from, to }) => steps.has(from) && steps.has(to)),
  };
}
