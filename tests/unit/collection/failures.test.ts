import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CollectionDatabase } from '../../../data/collection/database.ts';
import { editSnippet } from '../../../data/collection/edit.ts';
import type { SnippetDraft } from '../../../data/collection/schema.ts';
import { listSnippets, saveSnippet } from '../../../data/collection/store.ts';

const NOON = new Date('2024-03-01T12:00:00Z');
const DRAFT: SnippetDraft = { quote: { exact: 'one', prefix: '', suffix: '' }, entities: [] };

const full = () => {
  throw new DOMException('The disk is full.', 'QuotaExceededError');
};

describe('where the browser cannot store', () => {
  let db: CollectionDatabase;
  beforeEach(() => {
    db = new CollectionDatabase();
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await db.delete();
  });

  test('a save on a full disk is not acknowledged, leaves nothing, and works once there is space', async () => {
    await db.open();
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(full);
    await expect(saveSnippet(db, DRAFT, NOON)).rejects.toThrow('The disk is full.');
    add.mockRestore();
    expect(await listSnippets(db)).toEqual([]);
    expect((await saveSnippet(db, DRAFT, NOON)).already).toBe(false);
  });

  test('an edit on a full disk rejects and leaves what was there', async () => {
    await saveSnippet(db, DRAFT, NOON);
    const [before] = await listSnippets(db);
    if (!before) throw new Error('Nothing was saved.');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full);
    await expect(editSnippet(db, before, { note: 'new' }, NOON)).rejects.toThrow('The disk is full.');
    put.mockRestore();
    expect(await listSnippets(db)).toEqual([before]);
  });

  test('a save fails while a window with an older version holds the database, and works once that is closed', async () => {
    const older = await openOlder();
    await expect(saveSnippet(db, DRAFT, NOON)).rejects.toThrow('closed');
    older.close();
    await expect.poll(async () => (await saveSnippet(db, DRAFT, NOON)).already).toBe(false);
  });
});

/** A window with an earlier version of the extension, which does not let go. */
function openOlder(): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    const request = indexedDB.open('collection', 1);
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
}
