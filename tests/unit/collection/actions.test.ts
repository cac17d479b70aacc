import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CollectionDatabase } from '../../../data/collection/database.ts';
import { applyImport } from '../../../data/collection/import/apply.ts';
import type { Snippet } from '../../../data/collection/schema.ts';
import { listSnippets } from '../../../data/collection/store.ts';
import { createActions } from '../../../entrypoints/collection/actions.ts';
import { createState } from '../../../entrypoints/collection/state.ts';

vi.mock('#i18n', () => ({ i18n: { t: (key: string, value: unknown) => `${key} ${value}` } }));

const at = (minute: number) => new Date(Date.UTC(2024, 0, 1, 0, minute)).toISOString();
const NAMES = ['e', 'd', 'c', 'b', 'a'];
const SNIPPETS = NAMES.map(
  (id, index): Snippet => ({
    id,
    quote: { exact: `Words of ${id}`, prefix: '', suffix: '' },
    entities: [],
    note: '',
    tags: [],
    emphasis: [],
    saved: at(5 - index),
    edited: at(5 - index),
    revision: 1,
  }),
);
const FOLDER = { id: 'f', name: 'F', made: at(0) };
let db: CollectionDatabase;
let state: ReturnType<typeof createState>;
let actions: ReturnType<typeof createActions>;

beforeEach(async () => {
  db = new CollectionDatabase();
  await applyImport(db, { added: SNIPPETS, changed: [], same: 0, leftOut: 0, folders: [FOLDER] });
  state = createState(db);
  actions = createActions(db, state);
  await state.load();
});
afterEach(() => db.delete());

const selected = () => [...state.selected.value].sort().join('');
const stored = async (has: (snippet: Snippet) => boolean) =>
  (await listSnippets(db)).filter(has).map(({ id }) => id);

test('all from the last one selected to another are selected, in the order they are shown in', () => {
  actions.select(['b'], true);
  actions.selectTo('d');
  expect(selected()).toBe('bcd');
  actions.select(['c'], false);
  expect(selected()).toBe('bd');
  actions.selectTo('a');
  expect(selected()).toBe('abd');
});

test('where the last one selected is hidden by a filter, one alone is selected', async () => {
  actions.addTags(['b', 'c'], ['t']);
  await expect.poll(() => state.facets.value.tags).toEqual([{ value: 't', count: 2 }]);
  actions.select(['e'], true);
  actions.search({ tag: 't' });
  actions.selectTo('c');
  expect(selected()).toBe('ce');
});

test('what is selected is tagged, filed and deleted at once, and each is taken back', async () => {
  const some = ['b', 'd'];
  actions.select(some, true);
  actions.addTags(some, ['t']);
  await expect.poll(() => stored(({ tags }) => tags.includes('t'))).toEqual(['d', 'b']);
  actions.drop('b', 'f');
  await expect.poll(() => stored(({ folder }) => folder === 'f')).toEqual(['d', 'b']);
  actions.remove(some);
  await expect.poll(() => stored(() => true)).toEqual(['e', 'c', 'a']);
  // What is gone is selected no longer.
  await expect.poll(() => selected()).toBe('');
  expect(state.toast.value).toEqual({ text: 'collection.deleted 2', canUndo: true });

  actions.undo();
  await expect.poll(() => stored(({ folder }) => folder === 'f')).toEqual(['d', 'b']);
  await expect.poll(() => state.toast.value?.text).toBe('collection.undone collection.deleted 2');
  actions.undo();
  await expect.poll(() => stored(({ folder }) => folder === 'f')).toEqual([]);
  await expect.poll(() => state.done.value).toHaveLength(1);
  actions.undo();
  await expect.poll(() => stored(({ tags }) => tags.includes('t'))).toEqual([]);
  await expect.poll(() => state.toast.value?.canUndo).toBe(false);
});

test('what is dropped alone is filed alone', async () => {
  actions.select(['b', 'd'], true);
  actions.drop('c', 'f');
  await expect.poll(() => stored(({ folder }) => folder === 'f')).toEqual(['c']);
});

test('what could not be taken back can be tried again', async () => {
  actions.remove(['b', 'd']);
  await expect.poll(() => stored(() => true)).toEqual(['e', 'c', 'a']);
  await expect.poll(() => state.toast.value?.canUndo).toBe(true);
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  actions.undo();
  await expect.poll(() => state.toast.value?.text).toContain('collection.notDone');
  expect(state.toast.value?.canUndo).toBe(true);
  full.mockRestore();
  actions.undo();
  await expect.poll(() => stored(() => true)).toEqual(['e', 'd', 'c', 'b', 'a']);
  await expect.poll(() => state.toast.value?.canUndo).toBe(false);
});
