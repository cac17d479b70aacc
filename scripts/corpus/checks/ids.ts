import type { Problem } from '../problem.ts';
import { errorAt, type Located, type Seeds } from '../seeds.ts';

/** Every source, fact, entity and dispute has an id of its own, and a fact's id tells its source. */
export function checkIds(seeds: Seeds): Problem[] {
  return [
    ...repeated('source', seeds.sources),
    ...repeated('fact', seeds.facts),
    ...repeated('entity', seeds.entities),
    ...repeated('dispute', seeds.disputes),
    ...seeds.facts.flatMap((fact) => {
      const prefix = `${fact.value.source.split('-')[0]}-`;
      if (fact.value.id.startsWith(prefix)) return [];
      return [
        errorAt(
          fact,
          ['id'],
          `The ids of this source's facts begin with "${prefix}": write "${prefix}${fact.value.id}".`,
        ),
      ];
    }),
  ];
}

function repeated(kind: string, items: Located<{ id: string }>[]): Problem[] {
  const first = new Map<string, Located<{ id: string }>>();
  return items.flatMap((item) => {
    const { id } = item.value;
    const earlier = first.get(id);
    first.set(id, earlier ?? item);
    if (earlier === undefined) return [];
    const place = `${earlier.file}:${earlier.lineOf('id')}`;
    return [
      errorAt(
        item,
        ['id'],
        `The id "${id}" already belongs to another ${kind} (${place}). Choose another id.`,
      ),
    ];
  });
}
