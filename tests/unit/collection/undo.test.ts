import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { type Change, undoChange } from '../../../data/collection/change.ts';
import { CollectionDatabase } from '../../../data/collection/database.ts';
import {
  addFolder,
  addTags,
  editSnippet,
  moveTo,
  removeEverything,
  removeFolder,
  removeSnippets,
  removeTag,
  renameFolder,
} from '../../../data/collection/edit.ts';
import { applyImport } from '../../../data/collection/import/apply.ts';
import type { Snippet } from '../../../data/collection/schema.ts';
import { listFolders, listSnippets } from '../../../data/collection/store.ts';
import { FOLDERS, SNIPPETS } from './sample.ts';

const NOW = new Date('2024-04-01T12:00:00Z');
let db: CollectionDatabase;

beforeEach(async () => {
  await db?.delete();
  db = new CollectionDatabase();
  await applyImport(db, { added: SNIPPETS, changed: [], same: 0, leftOut: 0, folders: FOLDERS });
});

const [first, second, third] = SNIPPETS;
if (!first || !second || !third) throw new Error('The sample has three snippets.');
const ids = SNIPPETS.map(({ id }) => id);
const moreWords: Snippet = { ...third, id: 'more', quote: { exact: 'More.', prefix: '', suffix: '' } };
const newer: Snippet = { ...second, note: 'newer', edited: '2025-01-01T00:00:00.000Z', revision: 2 };

/** Everything that a reader can do to the collection. */
const DOINGS: Record<string, () => Promise<Change>> = {
  'editing a note': () => editSnippet(db, first, { note: 'another' }, NOW),
  'naming what a card is read for': () => editSnippet(db, first, { tagline: 'another' }, NOW),
  'taking the emphasis off': () => editSnippet(db, first, { emphasis: [] }, NOW),
  'tagging many': () => addTags(db, ids, ['new', 'surveillance'], NOW),
  'taking a tag off': () => removeTag(db, ids, 'surveillance', NOW),
  'filing many': () => moveTo(db, ids, 'f1', NOW),
  'filing in none': () => moveTo(db, ids, undefined, NOW),
  'deleting many': () => removeSnippets(db, ids.slice(0, 2)),
  'making a folder': () => addFolder(db, { id: 'f2', name: 'Another', made: NOW.toISOString() }),
  'renaming a folder': () => renameFolder(db, 'f1', 'Another'),
  'removing a folder': () => removeFolder(db, 'f1', NOW),
  'deleting everything': () => removeEverything(db),
  importing: () =>
    applyImport(db, {
      added: [moreWords],
      changed: [{ from: second, to: newer }],
      same: 0,
      leftOut: 0,
      folders: [],
    }),
};

test.each(Object.entries(DOINGS))('%s changes the collection, and is taken back', async (_, act) => {
  const before = await everything();
  const change = await act();
  expect(await everything()).not.toEqual(before);
  const undone = await undoChange(db, change);
  expect(undone.skipped).toBe(0);
  expect(await everything()).toEqual(before);
});

/** All there is, but for the numbers of the revisions, which only ever go up. */
async function everything() {
  const snippets = (await listSnippets(db)).map(({ revision: _revision, ...rest }) => rest);
  return { snippets: snippets.sort((a, b) => (a.id < b.id ? -1 : 1)), folders: await listFolders(db) };
}
