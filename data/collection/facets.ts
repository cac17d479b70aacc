import { siteOf } from './query.ts';
import type { Snippet } from './schema.ts';
import type { Sighting } from './sighting.ts';

export interface Facet {
  value: string;
  count: number;
}

/** What the collection can be filtered by, and how many snippets each would leave. The most frequent come first. */
export interface Facets {
  tags: Facet[];
  sites: Facet[];
  entities: Facet[];
  /** By folder id; the empty string for what is in none. */
  folders: Facet[];
  states: { value: Sighting['state']; count: number }[];
}

export function facetsOf(snippets: Snippet[]): Facets {
  const states = count(snippets.flatMap(({ sighting }) => sighting?.state ?? []));
  return {
    tags: tagFacet(snippets),
    sites: count(snippets.map(siteOf).filter(Boolean)),
    entities: count(snippets.flatMap(({ entities }) => entities)),
    folders: count(snippets.map(({ folder }) => folder ?? '')),
    states,
  };
}

/** How many snippets each tag is on. */
export function tagFacet(snippets: Snippet[]): Facet[] {
  return count(snippets.flatMap(({ tags }) => tags));
}

function count<Value extends string>(values: Value[]): { value: Value; count: number }[] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, number]) => ({ value, count: number }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
