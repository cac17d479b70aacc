import { compareText } from './problem.ts';
import type { Located, Seeds } from './seeds.ts';

/** What became of one source, entity, fact or dispute between two states of the seeds. */
export interface Change {
  what: 'fact' | 'entity' | 'dispute' | 'source';
  id: string;
  change: 'added' | 'changed' | 'withdrawn';
  /** What it says now, or said before it was withdrawn. */
  text: string;
  /** Fields that differ, with both values as JSON; none unless it was changed. */
  fields: { name: string; before: string; after: string }[];
}

/** All changes between two states of the seeds: facts first, each kind by id. */
export function diffSeeds(before: Seeds, after: Seeds): Change[] {
  return [
    ...diffItems('fact', before.facts, after.facts, ({ says }) => says),
    ...diffItems('entity', before.entities, after.entities, ({ name }) => name),
    ...diffItems('dispute', before.disputes, after.disputes, ({ note }) => note),
    ...diffItems(
      'source',
      before.sources.map(withoutFacts),
      after.sources.map(withoutFacts),
      ({ title }) => title,
    ),
  ];
}

function withoutFacts<T extends { facts: unknown }>(source: Located<T>): Located<Omit<T, 'facts'>> {
  const { facts: _, ...value } = source.value;
  return { ...source, value };
}

function diffItems<T extends { id: string }>(
  what: Change['what'],
  before: readonly Located<T>[],
  after: readonly Located<T>[],
  textOf: (value: T) => string,
): Change[] {
  const old = new Map(before.map(({ value }) => [value.id, value]));
  const now = new Map(after.map(({ value }) => [value.id, value]));
  const changes: Change[] = [];
  for (const id of [...new Set([...old.keys(), ...now.keys()])].sort(compareText)) {
    const was = old.get(id);
    const is = now.get(id);
    if (is === undefined && was !== undefined) {
      changes.push({ what, id, change: 'withdrawn', text: textOf(was), fields: [] });
    } else if (is !== undefined && was === undefined) {
      changes.push({ what, id, change: 'added', text: textOf(is), fields: [] });
    } else if (is !== undefined && was !== undefined) {
      const fields = differingFields(was, is);
      if (fields.length > 0) changes.push({ what, id, change: 'changed', text: textOf(is), fields });
    }
  }
  return changes;
}

function differingFields(was: object, is: object): Change['fields'] {
  const old = new Map<string, unknown>(Object.entries(was));
  const now = new Map<string, unknown>(Object.entries(is));
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((name) => {
    const before = JSON.stringify(old.get(name)) ?? 'nothing';
    const after = JSON.stringify(now.get(name)) ?? 'nothing';
    return before === after ? [] : [{ name, before, after }];
  });
}

/** The changes as text, for a changelog. */
export function formatChanges(changes: readonly Change[]): string {
  if (changes.length === 0) return 'No changes.';
  return changes
    .map(({ what, id, change, text, fields }) => {
      const details = fields.map(
        ({ name, before, after }) => `\n    ${name}: ${before}\n    ${' '.repeat(name.length)}→ ${after}`,
      );
      return `${what} ${change}: ${id}\n  ${text}${details.join('')}`;
    })
    .join('\n');
}
