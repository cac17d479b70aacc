import type { Problem } from '../problem.ts';
import type { Located, Seeds } from '../read-seeds.ts';

/** Every source, fact, entity and dispute has an id of its own. */
export function checkIds(seeds: Seeds): Problem[] {
  return [
    ...repeated('source', seeds.sources),
    ...repeated('fact', seeds.facts),
    ...repeated('entity', seeds.entities),
    ...repeated('dispute', seeds.disputes),
  ];
}

function repeated(kind: string, items: Located<{ id: string }>[]): Problem[] {
  const first = new Map<string, Located<{ id: string }>>();
  const problems: Problem[] = [];
  for (const item of items) {
    const { id } = item.value;
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, item);
      continue;
    }
    problems.push({
      file: item.file,
      line: item.lineOf('id'),
      severity: 'error',
      message: `The id "${id}" already belongs to another ${kind} (${earlier.file}:${earlier.lineOf('id')}). Give this one an id of its own.`,
    });
  }
  return problems;
}
