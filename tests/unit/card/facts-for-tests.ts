import type { SourcedFact } from '../../../data/corpus/entity-details.ts';

/** A fact with its source, with the fields that matter in a test. */
export function sourcedFact(
  fact: Partial<SourcedFact['fact']> & { id: string },
  source: Partial<SourcedFact['source']> = {},
): SourcedFact {
  const sourceId = fact.source ?? source.id ?? 'paper-a';
  return {
    fact: { says: 'It is so.', about: ['thing'], kind: 'reported', figures: [], ...fact, source: sourceId },
    source: {
      title: 'A title',
      authors: ['An Author'],
      publisher: 'The Paper',
      published: '2019-08',
      kind: 'news',
      ...source,
      id: sourceId,
    },
  };
}
