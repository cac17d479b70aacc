import type { Fact } from './schema.ts';

/** Facts of several sources that go back to one outside report: they confirm each other no more than one would. */
export interface SharedOrigin {
  origin: string;
  /** How many sources repeat it. */
  sources: number;
  /** Ids of the facts that go back to it. */
  facts: string[];
}

/** The origins that more than one source draws on. */
export function sharedOrigins(facts: Fact[]): SharedOrigin[] {
  const byOrigin = Map.groupBy(
    facts.filter((fact) => fact.origin !== undefined),
    (fact) => fact.origin ?? '',
  );
  return [...byOrigin].flatMap(([origin, same]) => {
    const sources = new Set(same.map((fact) => fact.source)).size;
    return sources > 1 ? [{ origin, sources, facts: same.map((fact) => fact.id) }] : [];
  });
}
