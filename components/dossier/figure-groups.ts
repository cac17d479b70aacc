import type { SourcedFact } from '../../data/corpus/entity-details.ts';

export interface MeasuredFigure {
  sourced: SourcedFact;
  text: string;
  value: number;
  /** Its part of the greatest in its group, 0 to 1. */
  part: number;
}

export interface FigureGroup {
  measure: string;
  unit: string;
  /** In order of the dates they speak of. */
  figures: MeasuredFigure[];
}

/** Figures that measure the same in the same unit, where there are at least two to set side by side. */
export function groupFigures(facts: SourcedFact[]): FigureGroup[] {
  const all = facts.flatMap((sourced) =>
    sourced.fact.figures.flatMap(({ text, value, unit, measure }) =>
      measure === undefined ? [] : [{ sourced, text, value, unit, measure }],
    ),
  );
  return [...Map.groupBy(all, ({ measure, unit }) => `${measure} ${unit}`).values()].flatMap((same) => {
    const [first] = same;
    if (!first || same.length < 2) return [];
    const greatest = Math.max(...same.map(({ value }) => Math.abs(value)));
    const figures = same
      .map(({ sourced, text, value }) => ({
        sourced,
        text,
        value,
        part: greatest === 0 ? 0 : Math.abs(value) / greatest,
      }))
      .sort((a, b) => ((a.sourced.fact.when ?? '') < (b.sourced.fact.when ?? '') ? -1 : 1));
    return [{ measure: first.measure, unit: first.unit, figures }];
  });
}
