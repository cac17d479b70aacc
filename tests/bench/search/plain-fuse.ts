import Fuse from 'fuse.js';
import { namesOf } from '../../../data/corpus/names.ts';
import type { Pack } from '../../../data/corpus/schema.ts';
import type { Finder } from './measures.ts';

/** Fuse over the same rows, with its own defaults and weights that favour names: what search has to be better than. */
export function createPlainFuse({ entities, facts, sources }: Pack): Finder {
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const rows = [
    ...entities.map((entity) => ({
      id: entity.id,
      names: namesOf(entity),
      text: entity.description,
      source: '',
    })),
    ...facts.map((fact) => ({
      id: fact.id,
      names: [],
      text: fact.says,
      source: sourceOf.get(fact.source)?.title ?? '',
    })),
  ];
  const fuse = new Fuse(rows, {
    keys: [
      { name: 'names', weight: 3 },
      { name: 'text', weight: 1 },
      { name: 'source', weight: 0.5 },
    ],
    useTokenSearch: true,
    ignoreLocation: true,
  });
  return async (query) => fuse.search(query, { limit: 20 }).map(({ item }) => item.id);
}
