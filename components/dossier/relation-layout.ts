import type { Link, Neighbour, Surroundings } from '../../data/corpus/around.ts';

export interface PlacedNeighbour extends Neighbour {
  /** The row it stands in, counted from 0; where its column has fewer than the other, it may stand between two. */
  row: number;
}

/** A relation to be drawn, from the entity that is fewer steps away. */
export interface DrawnLink {
  from: PlacedNeighbour;
  to: PlacedNeighbour;
}

export interface RelationLayout {
  /** By columns, from above. The entity itself is first, at the head of the map. */
  entities: PlacedNeighbour[];
  links: DrawnLink[];
  /** How many rows the longer column has. */
  rows: number;
  /** How many entities are left out, for want of room; the list beside the map names them all. */
  left: number;
}

/** Most entities in each column, so that the map is taken in at a glance. */
const MOST = { 1: 12, 2: 16 } as const;

/**
 * Lays an entity's surroundings out in two columns: those one step away, and those two steps away, near the ones
 * that they are related to. Each has a row of its own, so that no name ever stands on another.
 */
export function layOutRelations({ entities, links }: Surroundings): RelationLayout {
  const related = relatedBy(links);
  const chosen = (steps: 1 | 2) =>
    entities
      .filter((entity) => entity.steps === steps)
      .map((entity) => ({ entity, count: related.get(entity.id)?.length ?? 0 }))
      // The best connected, where not all fit.
      .sort((a, b) => b.count - a.count || (a.entity.id < b.entity.id ? -1 : 1))
      .slice(0, MOST[steps])
      .map(({ entity }) => entity);
  const near = chosen(1);
  const indexes = new Map(near.map(({ id }, index) => [id, index]));
  /** Where the ones it is related to stand, on average; `undefined` where none of them is on the map. */
  const parentOf = ({ id }: Neighbour) => {
    const parents = (related.get(id) ?? []).flatMap((other) => indexes.get(other) ?? []);
    return parents.length > 0 ? parents.reduce((sum, each) => sum + each, 0) / parents.length : undefined;
  };
  const far = chosen(2)
    .flatMap((entity) => {
      const parent = parentOf(entity);
      return parent === undefined ? [] : [{ entity, parent }];
    })
    .sort((a, b) => a.parent - b.parent)
    .map(({ entity }) => entity);
  const rows = Math.max(near.length, far.length);
  const placed = [
    ...entities.filter(({ steps }) => steps === 0).map((entity) => ({ ...entity, row: 0 })),
    ...spread(near, rows),
    ...spread(far, rows),
  ];
  return { entities: placed, links: drawn(links, placed), rows, left: entities.length - placed.length };
}

/** What each entity is related to, in either direction. */
function relatedBy(links: Link[]): Map<string, string[]> {
  const related = new Map<string, string[]>();
  const add = (id: string, other: string) => related.set(id, [...(related.get(id) ?? []), other]);
  for (const { from, to } of links) {
    add(from, to);
    add(to, from);
  }
  return related;
}

/** Spreads a column evenly over all rows. */
function spread(column: Neighbour[], rows: number): PlacedNeighbour[] {
  const each = rows / column.length;
  return column.map((entity, index) => ({ ...entity, row: (index + 0.5) * each - 0.5 }));
}

/** The relations between one column and the next. Those within a column would only run through its names. */
function drawn(links: Link[], placed: PlacedNeighbour[]): DrawnLink[] {
  const byId = new Map(placed.map((entity) => [entity.id, entity]));
  const pairs = links.flatMap(({ from, to }): DrawnLink[] => {
    const [a, b] = [byId.get(from), byId.get(to)];
    if (!a || !b || Math.abs(a.steps - b.steps) !== 1) return [];
    return [a.steps < b.steps ? { from: a, to: b } : { from: b, to: a }];
  });
  // Two entities may be related in more than one way.
  return [...Map.groupBy(pairs, ({ from, to }) => `${from.id} ${to.id}`).values()].flatMap(([first]) =>
    first ? [first] : [],
  );
}
