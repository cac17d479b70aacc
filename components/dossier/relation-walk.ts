import type { PlacedNeighbour, RelationLayout } from './relation-layout.ts';

/**
 * Where an arrow key leads on the map: up and down within a column, sideways along a line to the next column or back.
 * `undefined` where it leads nowhere.
 */
export function walkRelations(
  { entities, links }: RelationLayout,
  from: string,
  key: string,
  isMirrored: boolean,
): string | undefined {
  const at = entities.find(({ id }) => id === from);
  if (!at) return undefined;
  const [outward, inward] = isMirrored ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  const column = entities.filter(({ steps }) => steps === at.steps);
  switch (key) {
    case 'ArrowDown':
      return column[column.indexOf(at) + 1]?.id;
    case 'ArrowUp':
      return column[column.indexOf(at) - 1]?.id;
    case outward:
      return nearest(
        at,
        links.flatMap((link) => (link.from === at ? [link.to] : [])),
      );
    case inward:
      return nearest(
        at,
        links.flatMap((link) => (link.to === at ? [link.from] : [])),
      );
    default:
      return undefined;
  }
}

function nearest(at: PlacedNeighbour, others: PlacedNeighbour[]): string | undefined {
  return others.toSorted((a, b) => Math.abs(a.row - at.row) - Math.abs(b.row - at.row))[0]?.id;
}
