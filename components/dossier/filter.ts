import type { SourcedFact } from '../../data/corpus/entity-details.ts';
import type { Fact } from '../../data/corpus/schema.ts';

/** What is to be shown of a dossier's facts; an empty choice leaves everything in. */
export interface FactFilter {
  kinds: Fact['kind'][];
  source: string;
  /** Years, such as `2019`. */
  from: string;
  to: string;
}

export const NO_FILTER: FactFilter = { kinds: [], source: '', from: '', to: '' };

export const GROUPINGS = ['weight', 'kind', 'source', 'year'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** The year a fact speaks of, or else was published in; `undefined` where neither is known. */
export function yearOf({ fact, source }: SourcedFact): string | undefined {
  return (fact.when ?? source.published)?.slice(0, 4);
}

/** The facts that a filter lets through. One without a year is let through by no choice of years. */
export function filterFacts(facts: SourcedFact[], { kinds, source, from, to }: FactFilter): SourcedFact[] {
  return facts.filter((sourced) => {
    const year = yearOf(sourced) ?? '';
    return (
      (kinds.length === 0 || kinds.includes(sourced.fact.kind)) &&
      (source === '' || sourced.source.id === source) &&
      (from === '' || year >= from) &&
      (to === '' || (year !== '' && year <= to))
    );
  });
}

/** Facts under the headings of a grouping, in the order of the facts; years the latest first. */
export function groupFacts(facts: SourcedFact[], grouping: Grouping): Map<string, SourcedFact[]> {
  if (grouping === 'weight') return new Map([['', facts]]);
  if (grouping === 'kind') return Map.groupBy(facts, ({ fact }) => fact.kind);
  if (grouping === 'source') return Map.groupBy(facts, ({ source }) => source.id);
  const byYear = Map.groupBy(facts, (sourced) => yearOf(sourced) ?? '');
  return new Map([...byYear].sort(([a], [b]) => (a < b ? 1 : -1)));
}
