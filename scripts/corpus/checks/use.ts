import { foldedPhrase } from '../phrases.ts';
import type { Problem } from '../problem.ts';
import { type Located, type Seeds, type SourcedFact, warningAt } from '../seeds.ts';

/** Nothing stands in the seeds that a reader could never meet, and one origin is spelt one way. */
export function checkUse(seeds: Seeds): Problem[] {
  const known = new Set(seeds.facts.flatMap(({ value }) => value.about));
  const orphans = seeds.entities
    .filter(({ value }) => !known.has(value.id))
    .map((entity) =>
      warningAt(entity, ['id'], `No fact is about "${entity.value.id}". Write one, or take the entity out.`),
    );
  // A collection that other sources were read in may have no facts of its own, if it says so.
  const idle = seeds.sources
    .filter(({ value }) => value.facts.length === 0 && value.caution === undefined)
    .map((source) =>
      warningAt(
        source,
        ['facts'],
        'This source has no facts. Write some, or explain in "caution" why it is listed.',
      ),
    );
  return [...orphans, ...idle, ...checkOrigins(seeds.facts)];
}

function checkOrigins(facts: readonly Located<SourcedFact>[]): Problem[] {
  const spellings = new Map<string, string>();
  return facts.flatMap((fact) => {
    const { origin } = fact.value;
    if (origin === undefined) return [];
    const first = spellings.get(originKey(origin)) ?? origin;
    spellings.set(originKey(origin), first);
    if (first === origin) return [];
    return [
      warningAt(
        fact,
        ['origin'],
        `The origin "${origin}" is written "${first}" elsewhere. Facts count as one only if it is written alike.`,
      ),
    ];
  });
}

/** The same words in any order: `The Times, 24 April 2019` and `Times, April 24, 2019` are one origin. */
function originKey(origin: string): string {
  const words = foldedPhrase(origin).split(' ');
  return words
    .filter((word) => word !== 'the')
    .sort()
    .join(' ');
}
