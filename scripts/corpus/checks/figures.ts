import { isFigure } from '../../../data/corpus/fact-kinds.ts';
import { namesOf } from '../../../data/corpus/names.ts';
import { isWithin, numbersIn, type Span, statedValue } from '../../../spotting/terms/numbers.ts';
import { findPhrase } from '../phrases.ts';
import type { Problem } from '../problem.ts';
import { errorAt, type Located, type Seeds, type SourcedFact } from '../seeds.ts';

/** Every number that a fact says is one of its figures, and every figure stands in it. */
export function checkFigures(seeds: Seeds): Problem[] {
  const numberedNames = seeds.entities
    .flatMap(({ value }) => namesOf(value))
    .filter((name) => hasNumber.test(name));
  return seeds.facts.flatMap((fact) => [...checkStated(fact), ...checkCovered(fact, numberedNames)]);
}

const hasNumber = /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|hundred|thousand)\b/i;

function checkStated(fact: Located<SourcedFact>): Problem[] {
  const { says, figures, kind } = fact.value;
  if (isFigure(kind) && figures.length === 0) {
    return [
      errorAt(
        fact,
        ['kind'],
        `This fact is of the kind "${kind}" and has no figures. Add them, or change its kind.`,
      ),
    ];
  }
  return figures.flatMap(({ text, value }, at) => {
    if (!says.includes(text)) {
      return [
        errorAt(
          fact,
          ['figures', at, 'text'],
          `The figure "${text}" does not stand in the fact. Write it exactly as it stands there.`,
        ),
      ];
    }
    const expected = statedValue(text);
    if (expected === undefined || Math.abs(expected - value) <= 1e-9 * Math.abs(expected)) return [];
    return [
      errorAt(
        fact,
        ['figures', at, 'value'],
        `The figure "${text}" is ${expected}, but its value is given as ${value}.`,
      ),
    ];
  });
}

function checkCovered(fact: Located<SourcedFact>, numberedNames: readonly string[]): Problem[] {
  const { says, figures } = fact.value;
  const covered: Span[] = [
    ...figures.flatMap(({ text }) => everyPlaceOf(text, says)),
    ...numberedNames.flatMap((name) => findPhrase(says, name)),
  ];
  return numbersIn(says)
    .filter((number) => !isWithin(number, covered))
    .map(({ text }) =>
      errorAt(
        fact,
        ['says'],
        `The number "${text}" is not among the fact's figures. Add a figure with its text, value and unit.`,
      ),
    );
}

function everyPlaceOf(text: string, says: string): Span[] {
  const places: Span[] = [];
  for (let start = says.indexOf(text); start >= 0; start = says.indexOf(text, start + 1)) {
    places.push({ start, end: start + text.length });
  }
  return places;
}
