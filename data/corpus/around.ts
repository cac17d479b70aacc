import type { Entity } from './schema.ts';
import type { CorpusDatabase } from './storage/index.ts';
import { entitiesLeadingTo, readEntityRows, rowTables } from './storage/index.ts';

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

/** Reads what surrounds an entity: only the rows that relations lead to and from. */
export async function readSurroundings(db: CorpusDatabase, id: string): Promise<Surroundings> {
  return db.transaction('r', rowTables(db), async () => {
    const known = await readEntityRows(db, [id]);
    const steps = new Map<string, Neighbour['steps']>([...known.keys()].map((each) => [each, 0]));
    let edge = [...known.values()];
    for (const step of [1, 2] as const) {
      const ids = edge.map((entity) => entity.id);
      const targets = await readEntityRows(db, [...new Set(edge.flatMap(targetsOf))]);
      const reached = [...targets.values(), ...(await entitiesLeadingTo(db, ids))];
      edge = [...new Map(reached.map((entity) => [entity.id, entity])).values()].filter(
        (entity) => !steps.has(entity.id),
      );
      for (const entity of edge) {
        steps.set(entity.id, step);
        known.set(entity.id, entity);
      }
    }
    return {
      entities: [...steps].flatMap(([near, count]) => {
        const entity = known.get(near);
        return entity ? [{ id: near, name: entity.name, type: entity.type, steps: count }] : [];
      }),
      links: linksAmong([...known.values()]),
    };
  });
}

/** The relations among some entities. Only their rows are read. */
export async function readRelationsAmong(db: CorpusDatabase, ids: string[]): Promise<Link[]> {
  return linksAmong([...(await readEntityRows(db, ids)).values()]);
}

/** The relations of some entities that lead to others of them. */
function linksAmong(entities: Entity[]): Link[] {
  const known = new Set(entities.map(({ id }) => id));
  return entities.flatMap(({ id: from, relations }) =>
    relations.filter(({ to }) => known.has(to)).map(({ to, type }) => ({ from, to, relation: type })),
  );
}

function targetsOf({ relations }: Entity): string[] {
  return relations.map(({ to }) => to);
}
