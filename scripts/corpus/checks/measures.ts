import type { Problem } from '../problem.ts';
import { errorAt, type Located, type Seeds, type SourcedFact, warningAt } from '../seeds.ts';

interface Use {
  fact: Located<SourcedFact>;
  /** The place of the figure among the fact's figures. */
  at: number;
  measure: string;
  unit: string;
}

/** Like is measured in like: figures of one measure have one unit, and the measure is listed with its name and words. */
export function checkMeasures({ facts, measures }: Seeds): Problem[] {
  const uses = facts.flatMap((fact) =>
    fact.value.figures.flatMap(({ measure, unit }, at) =>
      measure === undefined ? [] : [{ fact, at, measure, unit }],
    ),
  );
  const byMeasure = Map.groupBy(uses, ({ measure }) => measure);
  const repeated = measures.filter(
    ({ value }, at) => measures.findIndex((one) => one.value.id === value.id) < at,
  );
  return [
    ...[...byMeasure.values()].flatMap(checkUses),
    ...uses.flatMap((use) => checkListed(use, measures)),
    ...repeated.map((measure) =>
      errorAt(measure, ['id'], `The measure "${measure.value.id}" is listed twice. Take one out.`),
    ),
    ...measures
      .filter(({ value }) => !byMeasure.has(value.id))
      .map((measure) =>
        warningAt(
          measure,
          ['id'],
          `No figure has the measure "${measure.value.id}". Take it out of the list.`,
        ),
      ),
  ];
}

function checkUses([first, ...others]: Use[]): Problem[] {
  if (first === undefined) return [];
  const { measure } = first;
  if (others.length === 0) {
    const message = `Only this figure has the measure "${measure}", so there is nothing to compare it with. Take it out, or give it to the others.`;
    return [warningAt(first.fact, ['figures', first.at, 'measure'], message)];
  }
  return others
    .filter(({ unit }) => unit !== first.unit)
    .map(({ fact, at, unit }) => {
      const place = `${first.fact.file}:${first.fact.lineOf('figures', first.at, 'unit')}`;
      const message = `The measure "${measure}" is in ${unit} here and in ${first.unit} at ${place}. Figures that are compared need the same unit.`;
      return errorAt(fact, ['figures', at, 'unit'], message);
    });
}

function checkListed({ fact, at, measure, unit }: Use, measures: Seeds['measures']): Problem[] {
  if (measures.length === 0) return [];
  const listed = measures.find(({ value }) => value.id === measure);
  if (listed === undefined) {
    const message = `The measure "${measure}" is not in measures.yaml. List it there with its name, unit and words.`;
    return [errorAt(fact, ['figures', at, 'measure'], message)];
  }
  if (listed.value.unit === unit) return [];
  const message = `The measure "${measure}" is in ${listed.value.unit} by measures.yaml, and here in ${unit}.`;
  return [errorAt(fact, ['figures', at, 'unit'], message)];
}
