import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CollectionDatabase } from '../../../data/collection/database.ts';
import type { Snippet } from '../../../data/collection/schema.ts';
import { keepStorage } from '../../../entrypoints/collection/storage.ts';
import { SNIPPETS } from './sample.ts';

const storage = { estimate: vi.fn(), persisted: vi.fn(), persist: vi.fn() };
let db: CollectionDatabase;

beforeEach(() => {
  db = new CollectionDatabase();
  storage.estimate.mockResolvedValue({ usage: 2_000_000 });
  storage.persisted.mockResolvedValue(false);
  storage.persist.mockReset();
  vi.stubGlobal('navigator', { storage });
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await db.delete();
});

const stateOf = (snippets: Snippet[]) => ({
  snippets: signal<Snippet[] | undefined>(snippets),
  storage: signal<{ isPersistent: boolean; bytes: number } | undefined>(undefined),
});

test('persistent storage is asked for once, whatever the answer', async () => {
  storage.persist.mockResolvedValue(false);
  await keepStorage(db, stateOf(SNIPPETS));
  await keepStorage(db, stateOf(SNIPPETS));
  expect(storage.persist).toHaveBeenCalledTimes(1);
});

test('it is not asked for while there is nothing to keep, nor where it is given already', async () => {
  await keepStorage(db, stateOf([]));
  storage.persisted.mockResolvedValue(true);
  await keepStorage(db, stateOf(SNIPPETS));
  expect(storage.persist).not.toHaveBeenCalled();
});

test('how much space is used is shown while the reader has not answered', async () => {
  storage.persist.mockReturnValue(new Promise(() => undefined));
  const state = stateOf(SNIPPETS);
  void keepStorage(db, state);
  await expect.poll(() => storage.persist).toHaveBeenCalled();
  expect(state.storage.value).toEqual({ isPersistent: false, bytes: 2_000_000 });
});
