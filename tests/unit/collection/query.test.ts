import { afterEach, describe, expect, test, vi } from 'vitest';
import { facetsOf } from '../../../data/collection/facets.ts';
import { type CollectionQuery, queryCollection } from '../../../data/collection/query.ts';
import { SNIPPETS } from './sample.ts';

const ids = (query: Partial<CollectionQuery>) =>
  queryCollection(SNIPPETS, { words: '', sort: 'newest', ...query }).map(({ id }) => id.slice(0, 8));

describe('asking the collection', () => {
  test.each<[Partial<CollectionQuery>, string[]]>([
    [{}, ['0b9d6c1e', 'imported', 'third']],
    [{ words: 'SECOND story' }, ['third']],
    [{ words: 'hillman' }, ['imported']],
    [{ words: 'last year' }, ['0b9d6c1e']],
    [{ words: 'safe 700' }, ['imported']],
    [{ words: 'nothing like it' }, []],
    [{ words: 'zzyzx' }, []],
    [{ words: 'huawie' }, ['0b9d6c1e', 'imported']],
    [{ words: 'hilman citys' }, ['imported']],
    [{ words: 'camera wat' }, ['0b9d6c1e']],
    [{ words: 'ca' }, ['0b9d6c1e']],
    [{ words: 'surv mozur' }, ['0b9d6c1e']],
    [{ words: '华为' }, ['0b9d6c1e']],
    [{ tag: 'surveillance' }, ['0b9d6c1e']],
    [{ site: 'csis.org' }, ['imported']],
    [{ entity: 'ibm' }, []],
    [{ folder: 'f1' }, ['0b9d6c1e']],
    [{ folder: '' }, ['imported', 'third']],
    [{ state: 'changed' }, ['0b9d6c1e']],
    [{ from: '2024-03-02' }, []],
    [{ from: '2024-03-01', until: '2024-03-01' }, ['0b9d6c1e', 'imported', 'third']],
    [{ sort: 'title' }, ['0b9d6c1e', 'third', 'imported']],
    [{ sort: 'site' }, ['imported', '0b9d6c1e', 'third']],
  ])('%j', (query, expected) => expect(ids(query)).toEqual(expected));
});

describe('days', () => {
  afterEach(() => vi.unstubAllEnvs());
  test.each(['America/New_York', 'Asia/Tokyo'])('are those of the reader, in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    const hours = [0, 23].map((hour) => new Date(2024, 2, 1, hour, 30).toISOString());
    const snippets = SNIPPETS.slice(0, 2).map((snippet, index) => ({
      ...snippet,
      saved: hours[index] ?? '',
    }));
    const query = { words: '', sort: 'newest', from: '2024-03-01', until: '2024-03-01' } as const;
    expect(queryCollection(snippets, query)).toHaveLength(2);
  });
});

test('facets count what a filter would leave', () => {
  const facets = facetsOf(SNIPPETS);
  expect(facets.sites).toEqual([
    { value: 'example.org', count: 2 },
    { value: 'csis.org', count: 1 },
  ]);
  expect(facets.folders).toEqual([
    { value: '', count: 2 },
    { value: 'f1', count: 1 },
  ]);
  expect(facets.states).toEqual([{ value: 'changed', count: 1 }]);
});
