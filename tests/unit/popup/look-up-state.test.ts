import { expect, test, vi } from 'vitest';
import type { EntityResult, Result } from '../../../data/search/result.ts';
import type { Search } from '../../../data/search/search.ts';
import { findNearestTo } from '../../../entrypoints/popup/corpus.ts';
import { createLookUp } from '../../../entrypoints/popup/state.ts';
import { PACK } from '../search/rows.ts';

vi.mock(import('../../../entrypoints/popup/corpus.ts'));

/** A search whose answers come when the test gives them. */
function searchByHand() {
  const asked: { query: string; signal: AbortSignal | undefined; answer(results: Result[]): void }[] = [];
  const search: Search = {
    prepare: () => Promise.resolve(),
    find: (query, { signal } = {}) =>
      new Promise((answer) => {
        asked.push({ query, signal, answer });
      }),
  };
  return { search, asked };
}

const found = PACK.entities
  .slice(0, 2)
  .map(
    (entity): EntityResult => ({ type: 'entity', tier: 'name', score: 0, ranges: [], described: [], entity }),
  );
const settled = () => new Promise((done) => setTimeout(done));

test('a newer query ends the search for the older, whose late answer is not shown', async () => {
  const { search, asked } = searchByHand();
  const state = createLookUp();
  state.search.value = search;
  state.ask('h');
  state.ask('hu');
  expect(asked.map(({ query, signal }) => [query, signal?.aborted])).toEqual([
    ['h', true],
    ['hu', false],
  ]);
  asked[1]?.answer(found.slice(1));
  await settled();
  asked[0]?.answer(found);
  await settled();
  expect([state.results.value, state.answered.value]).toEqual([found.slice(1), 'hu']);
});

test('a field that was emptied shows nothing, whatever is still found', async () => {
  const { search, asked } = searchByHand();
  const state = createLookUp();
  state.search.value = search;
  state.ask('hu');
  state.ask('');
  asked[0]?.answer(found);
  await settled();
  expect(state.results.value).toBeUndefined();
});

test('a search that cannot read says what is in the way, until one can', async () => {
  const state = createLookUp();
  const { search, asked } = searchByHand();
  state.search.value = {
    ...search,
    find: () => Promise.reject(Object.assign(new Error('no'), { name: 'DatabaseClosedError' })),
  };
  state.ask('hu');
  await settled();
  expect(state.failure.value).toBe('held');
  state.search.value = search;
  state.ask('hua');
  asked[0]?.answer(found);
  await settled();
  expect([state.failure.value, state.results.value]).toEqual([undefined, found]);
});

test('what comes nearest is looked for once typing rests, and shown for no other words', async () => {
  const { search, asked } = searchByHand();
  const state = createLookUp();
  state.search.value = search;
  const near = vi.mocked(findNearestTo);
  near.mockResolvedValue(found);
  state.ask('huaveyi');
  asked[0]?.answer([]);
  await settled();
  // The next key comes before that.
  state.ask('huaveyis');
  asked[1]?.answer([]);
  await expect.poll(() => state.nearest.value).toEqual(found);
  expect(near.mock.calls).toEqual([['huaveyis']]);
  state.ask('huawei');
  asked[2]?.answer(found.slice(1));
  await settled();
  expect([state.results.value, state.nearest.value]).toEqual([found.slice(1), []]);
});

test('nothing is near what a choice narrows', async () => {
  const { search, asked } = searchByHand();
  const state = createLookUp();
  state.search.value = search;
  const near = vi.mocked(findNearestTo).mockClear();
  vi.useFakeTimers();
  state.ask('huaveyi type:company');
  asked[0]?.answer([]);
  await vi.runAllTimersAsync();
  vi.useRealTimers();
  expect(near).not.toHaveBeenCalled();
  expect(state.results.value).toEqual([]);
});
