import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CollectionDatabase } from '../../../data/collection/database.ts';
import { QUOTE_LENGTH } from '../../../data/collection/limits.ts';
import { listSnippets, saveSnippet } from '../../../data/collection/store.ts';
import { StorageError, storageErrorKind } from '../../../data/storage-error.ts';

const NOON = new Date('2024-03-01T12:00:00Z');
const ofLength = (length: number) => ({
  quote: { exact: 'x'.repeat(length), prefix: '', suffix: '' },
  entities: [],
});
let db: CollectionDatabase;

beforeEach(() => {
  db = new CollectionDatabase();
});
afterEach(() => db.delete());

test('as many words as a snippet takes are kept', async () => {
  await saveSnippet(db, ofLength(QUOTE_LENGTH), NOON);
  expect((await listSnippets(db))[0]?.quote?.exact).toHaveLength(QUOTE_LENGTH);
});

test('more are refused for what they are, here and across a message', async () => {
  const refused = await saveSnippet(db, ofLength(QUOTE_LENGTH + 1), NOON).catch((error: unknown) => error);
  expect(storageErrorKind(refused)).toBe('long');
  expect(storageErrorKind({ code: new StorageError(refused).code })).toBe('long');
  expect(await listSnippets(db)).toEqual([]);
});
