import type { Link, Neighbour, Surroundings } from '../../data/corpus/around.ts';

export interface PlacedNeighbour extends Neighbour {
  /** From -1 to 1 each way; the entity itself is at the middle. */
  x: number;
  y: number;
}

export interface RelationLayout {
  entities: PlacedNeighbour[];
  links: Link[];
  /** How many entities are left out, for want of room; the list beside the map names them all. */
  left: number;
}

/** Most entities on each ring, so that their names can be read. */
const RING = { 1: 12, 2: 16 } as const;
const RADIUS = { 0: 0, 1: 0.5, 2: 0.96 } as const;

/** Lays an entity's surroundings out in two rings; those of the second stand near what they are related to. */
export function layOutRelations({ entities, links }: Surroundings): RelationLayout {
  const linked = new Map<string, number>();
  for (const { from, to } of links) {
    linked.set(from, (linked.get(from) ?? 0) + 1);
    linked.set(to, (linked.get(to) ?? 0) + 1);
  }
  // The best connected first, where not all fit.
  const chosen = (steps: 1 | 2) =>
    entities
      .filter((entity) => entity.steps === steps)
      .sort((a, b) => (linked.get(b.id) ?? 0) - (linked.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1))
      .slice(0, RING[steps]);
  const middle = entities.filter(({ steps }) => steps === 0);
  const inner = chosen(1);
  const angles = new Map<string, number>();
  inner.forEach(({ id }, index) => {
    angles.set(id, (index / inner.length) * 2 * Math.PI);
  });
  const parent = ({ id }: Neighbour) => {
    const link = links.find(
      ({ from, to }) => (from === id && angles.has(to)) || (to === id && angles.has(from)),
    );
    return link && angles.get(link.from === id ? link.to : link.from);
  };
  const outer = chosen(2)
    .map((entity) => ({ entity, angle: parent(entity) }))
    .filter(({ angle }) => angle !== undefined)
    .sort((a, b) => (a.angle ?? 0) - (b.angle ?? 0));
  // Evenly spread, in the order of what they are related to and beginning where the first of those stands.
  outer.forEach(({ entity, angle = 0 }, index) => {
    const first = outer[0]?.angle ?? angle;
    angles.set(entity.id, first + (index / outer.length) * 2 * Math.PI);
  });
  const placed = [...middle, ...inner, ...outer.map(({ entity }) => entity)].map((entity) => {
    const angle = (angles.get(entity.id) ?? 0) - Math.PI / 2;
    return {
      ...entity,
      x: RADIUS[entity.steps] * Math.cos(angle),
      y: RADIUS[entity.steps] * Math.sin(angle),
    };
  });
  const shown = new Set(placed.map(({ id }) => id));
  return {
    entities: placed,
    links: links.filter(({ from, to }) => shown.has(from) && shown.has(to)),
    left: entities.length - placed.length,
  };
}
