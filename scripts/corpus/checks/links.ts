import type { AliasRule } from '../../../data/corpus/schema.ts';
import type { Problem } from '../problem.ts';
import type { Located, Seeds } from '../read-seeds.ts';
import type { SeedEntity } from '../seed-schemas.ts';

/** Every id that is referred to exists. */
export function checkLinks(seeds: Seeds): Problem[] {
  const entities = new Set(seeds.entities.map(({ value }) => value.id));
  const facts = new Set(seeds.facts.map(({ value }) => value.id));
  return [
    ...seeds.facts.flatMap((fact) => missing(fact, ['about'], fact.value.about, entities, 'entity')),
    ...seeds.entities.flatMap((entity) => checkEntity(entity, entities)),
    ...seeds.disputes.flatMap((dispute) => missing(dispute, ['facts'], dispute.value.facts, facts, 'fact')),
  ];
}

function checkEntity(entity: Located<SeedEntity>, entities: ReadonlySet<string>): Problem[] {
  const { aliases, relations } = entity.value;
  const relationProblems = relations.flatMap(({ to }, at) =>
    missing(entity, ['relations', at], [to], entities, 'entity', ['to']),
  );
  const cueProblems = aliases.flatMap((alias, at) =>
    typeof alias === 'string'
      ? []
      : CUE_FIELDS.flatMap((field) => {
          const ids = (alias[field] ?? []).filter((cue) => cue.startsWith('@')).map((cue) => cue.slice(1));
          return missing(entity, ['aliases', at, field], ids, entities, 'entity', []);
        }),
  );
  return [...relationProblems, ...cueProblems];
}

/** The fields of an alias that hold cues. */
const CUE_FIELDS = ['near', 'page', 'not', 'notPage'] as const satisfies readonly (keyof AliasRule)[];

function missing(
  item: Located<unknown>,
  path: (string | number)[],
  ids: readonly string[],
  known: ReadonlySet<string>,
  kind: string,
  suffix?: string[],
): Problem[] {
  return ids.flatMap((id, at) =>
    known.has(id)
      ? []
      : [
          {
            file: item.file,
            line: item.lineOf(...path, ...(suffix ?? [at])),
            severity: 'error' as const,
            message: `There is no ${kind} with the id "${id}". Check its spelling, or add it.`,
          },
        ],
  );
}
