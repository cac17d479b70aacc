import type { Seeds } from './seeds.ts';

/** How much a pack holds. */
export interface Counts {
  sources: number;
  entities: number;
  entitiesByType: Record<string, number>;
  facts: number;
  factsByKind: Record<string, number>;
  figures: number;
  disputes: number;
  omissions: number;
}

/** Counts what the seeds hold. */
export function countSeeds(seeds: Seeds): Counts {
  return {
    sources: seeds.sources.length,
    entities: seeds.entities.length,
    entitiesByType: tally(seeds.entities.map(({ value }) => value.type)),
    facts: seeds.facts.length,
    factsByKind: tally(seeds.facts.map(({ value }) => value.kind)),
    figures: seeds.facts.reduce((sum, { value }) => sum + value.figures.length, 0),
    disputes: seeds.disputes.length,
    omissions: seeds.omissions.length,
  };
}

function tally(words: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words.toSorted()) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
