import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CorpusService } from '../../../data/corpus/corpus-service.ts';
import type { EntityDetails } from '../../../data/corpus/entity-details.ts';
import { type EntityResult, MOST_RESULTS, type Result } from '../../../data/corpus/result.ts';
import { corpus } from '../../../data/open-corpus.ts';
import { createLookUp } from '../../../data/panel/look-up-state.ts';
import { addRecent, readRecent } from '../../../data/settings/recent.ts';
import { PACK } from '../search/rows.ts';

vi.mock('../../../data/open-corpus.ts', () => ({
  corpus: { ensure: vi.fn(), entity: vi.fn(), search: vi.fn(), nearest: vi.fn() },
}));
beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

/** A search whose answers come when the test gives them. */
function searchByHand() {
  const asked: { query: string; signal: AbortSignal | undefined; answer(results: Result[]): void }[] = [];
  const search: Pick<CorpusService, 'search' | 'nearest'> = {
    nearest: vi.fn<CorpusService['nearest']>(async () => []),
    search: (query, { signal } = {}) =>
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
  state.corpus.value = search;
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
  state.corpus.value = search;
  state.ask('hu');
  state.ask('');
  asked[0]?.answer(found);
  await settled();
  expect(state.results.value).toBeUndefined();
});

test('a search that cannot read says what is in the way, until one can', async () => {
  const state = createLookUp();
  const { search, asked } = searchByHand();
  state.corpus.value = {
    ...search,
    search: () => Promise.reject(Object.assign(new Error('no'), { name: 'DatabaseClosedError' })),
  };
  state.ask('hu');
  await settled();
  expect(state.failure.value).toMatchObject({ what: 'known', reason: 'held' });
  state.corpus.value = search;
  state.ask('hua');
  asked[0]?.answer(found);
  await settled();
  expect([state.failure.value, state.results.value]).toEqual([undefined, found]);
});

test('what comes nearest is looked for once typing rests, and shown for no other words', async () => {
  const { search, asked } = searchByHand();
  const state = createLookUp();
  state.corpus.value = search;
  const near = vi.mocked(search.nearest);
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
  state.corpus.value = search;
  const near = vi.mocked(search.nearest);
  vi.useFakeTimers();
  state.ask('huaveyi type:company');
  asked[0]?.answer([]);
  await vi.runAllTimersAsync();
  vi.useRealTimers();
  expect(near).not.toHaveBeenCalled();
  expect(state.results.value).toEqual([]);
});

const bodyOf = ({ entity }: EntityResult): EntityDetails => ({
  ...{ entity, facts: [], disputes: [], relations: [] },
  ...{ count: 0, related: [], since: [], origins: [] },
});
const [huawei, huaneng] = found;
if (!huawei || !huaneng) throw new Error('The corpus is too small.');
const held = () => Object.assign(new Error('no'), { name: 'DatabaseClosedError' });

test('what is gone is said to be, and is no longer among what was looked up last, here and later', async () => {
  for (const name of ['c', 'b', 'a']) await addRecent({ id: name, name });
  const state = createLookUp();
  state.recent.value = await readRecent();
  vi.mocked(corpus.entity).mockResolvedValue(undefined);
  await state.open('b');
  expect([state.gone.value, state.failure.value]).toEqual([true, undefined]);
  expect(state.recent.value.map(({ id }) => id)).toEqual(['a', 'c']);
  expect((await readRecent()).map(({ id }) => id)).toEqual(['a', 'c']);
  state.ask('x');
  expect(state.gone.value).toBe(false);
});

test('what is gone leaves the list also where that cannot be written down', async () => {
  const state = createLookUp();
  state.recent.value = [{ id: 'b', name: 'b' }];
  vi.mocked(corpus.entity).mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('The disk is full.'));
  await state.open('b');
  expect([state.gone.value, state.failure.value, state.recent.value]).toEqual([true, undefined, []]);
});

test('an entity opens also where there is no room to remember that', async () => {
  const state = createLookUp();
  state.recent.value = [{ id: 'a', name: 'a' }];
  vi.mocked(corpus.entity).mockResolvedValue(bodyOf(huawei));
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('The disk is full.'));
  await state.open('huawei');
  state.back();
  expect([state.failure.value, state.recent.value]).toEqual([undefined, [{ id: 'a', name: 'a' }]]);
});

test('what could not be opened is opened when it is tried again', async () => {
  const state = createLookUp();
  vi.mocked(corpus.entity).mockRejectedValueOnce(held()).mockResolvedValue(bodyOf(huawei));
  await state.open('huawei', 'f1');
  expect(state.failure.value).toMatchObject({ what: 'known', reason: 'held' });
  state.failure.value?.retry();
  await expect.poll(() => state.opened.value).toEqual({ body: bodyOf(huawei), fact: 'f1' });
  expect(state.failure.value).toBeUndefined();
});

test('an emptied field has nothing in its way any more', async () => {
  const state = createLookUp();
  vi.mocked(corpus.entity).mockRejectedValue(held());
  await state.open('huawei');
  expect(state.failure.value).toMatchObject({ what: 'known', reason: 'held' });
  state.ask('');
  expect(state.failure.value).toBeUndefined();
});

test('a corpus that is shut stays in the way whatever is typed, until it opens', async () => {
  const state = createLookUp();
  const { search, asked } = searchByHand();
  vi.mocked(corpus.search).mockImplementation(search.search);
  vi.mocked(corpus.ensure).mockRejectedValueOnce(held()).mockResolvedValue();
  await state.prepare();
  state.ask('hu');
  expect(state.failure.value).toMatchObject({ what: 'known', reason: 'held' });
  state.failure.value?.retry();
  await expect.poll(() => asked.map(({ query }) => query)).toEqual(['hu']);
  expect(state.failure.value).toBeUndefined();
});

test('what is about to open gives way to what is typed, and to what is opened after it', async () => {
  const state = createLookUp();
  const answers: ((body: EntityDetails) => void)[] = [];
  vi.mocked(corpus.entity).mockImplementation(() => new Promise((answer) => answers.push(answer)));
  const first = state.open('huawei');
  await expect.poll(() => answers.length).toBe(1);
  state.ask('karamay');
  answers[0]?.(bodyOf(huawei));
  await first;
  expect([state.opened.value, await readRecent()]).toEqual([undefined, []]);

  const older = state.open('huawei');
  const newer = state.open('huaneng');
  await expect.poll(() => answers.length).toBe(3);
  answers[2]?.(bodyOf(huaneng));
  answers[1]?.(bodyOf(huawei));
  await Promise.all([older, newer]);
  expect(state.opened.value?.body).toEqual(bodyOf(huaneng));
});

test('as many results are asked for as the count is true of', async () => {
  const state = createLookUp();
  const find = vi.fn<CorpusService['search']>(async () => found);
  state.corpus.value = { ...searchByHand().search, search: find };
  state.ask('hu');
  await settled();
  expect(find.mock.calls.map(([, options]) => options?.limit)).toEqual([MOST_RESULTS]);
});

test('how it ends is not said of what gave way', async () => {
  const state = createLookUp();
  const failed = Promise.withResolvers<undefined>();
  vi.mocked(corpus.entity).mockReturnValue(failed.promise);
  const opening = state.open('huawei');
  await settled();
  state.ask('karamay');
  failed.reject(held());
  await opening;
  expect(state.failure.value).toBeUndefined();
});
