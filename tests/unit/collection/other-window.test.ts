import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { undoChange } from '../../../data/collection/change.ts';
import { CollectionDatabase, toRow } from '../../../data/collection/database.ts';
import {
  addFolder,
  editSnippet,
  moveTo,
  removeFolder,
  removeSnippets,
  renameFolder,
} from '../../../data/collection/edit.ts';
import { applyImport } from '../../../data/collection/import/apply.ts';
import { planImport } from '../../../data/collection/import/merge.ts';
import { listFolders, listSnippets } from '../../../data/collection/store.ts';
import { FOLDERS, SNIPPETS } from './sample.ts';

const NOW = new Date('2024-04-01T12:00:00Z');
const FOLDER = { id: 'f2', name: 'Another', made: NOW.toISOString() };
const [first, second] = SNIPPETS;
if (!first || !second) throw new Error('The sample has two snippets.');
let db: CollectionDatabase;

beforeEach(async () => {
  await db?.delete();
  db = new CollectionDatabase();
});

/** Which folder each snippet is filed in, by the snippet's id. */
async function filed() {
  return Object.fromEntries((await listSnippets(db)).map(({ id, folder }) => [id, folder]));
}
const folderIds = async () => (await listFolders(db)).map(({ id }) => id);

describe('no snippet is filed in a folder that is gone', () => {
  const unfiled = SNIPPETS.map(({ folder: _folder, ...rest }) => rest);
  beforeEach(() => applyImport(db, { added: unfiled, changed: [], same: 0, leftOut: 0, folders: FOLDERS }));

  test('a folder that was made stays when that is undone, where another window filed something in it', async () => {
    const made = await addFolder(db, FOLDER);
    await moveTo(db, [first.id], FOLDER.id, NOW);
    await undoChange(db, made);
    expect(await folderIds()).toContain(FOLDER.id);
    expect(await filed()).toMatchObject({ [first.id]: FOLDER.id });
  });

  test('what is filed in a folder that another window removed is in none', async () => {
    await addFolder(db, FOLDER);
    await removeFolder(db, FOLDER.id, NOW);
    await moveTo(db, [first.id], FOLDER.id, NOW);
    expect(await filed()).toMatchObject({ [first.id]: undefined });
  });

  test('a deleted snippet comes back in none, where its folder was removed since', async () => {
    await addFolder(db, FOLDER);
    await moveTo(db, [first.id], FOLDER.id, NOW);
    const deleted = await removeSnippets(db, [first.id]);
    await removeFolder(db, FOLDER.id, NOW);
    await undoChange(db, deleted);
    expect(await filed()).toHaveProperty(first.id, undefined);
    expect(await folderIds()).not.toContain(FOLDER.id);
  });
});

describe('what another window did to a folder since stays as it is, and is counted', () => {
  const folders = async () => (await listFolders(db)).map(({ name }) => name);
  beforeEach(() => addFolder(db, FOLDER));

  test('a folder that was renamed again keeps its later name', async () => {
    const renamed = await renameFolder(db, FOLDER.id, 'Ours');
    await renameFolder(db, FOLDER.id, 'Theirs');
    expect(await undoChange(db, renamed)).toMatchObject({ skipped: 1 });
    expect(await folders()).toEqual(['Theirs']);
  });

  test('a folder that was removed after it was renamed does not come back', async () => {
    const renamed = await renameFolder(db, FOLDER.id, 'Ours');
    await removeFolder(db, FOLDER.id, NOW);
    expect(await undoChange(db, renamed)).toMatchObject({ skipped: 1 });
    expect(await folders()).toEqual([]);
  });

  test('a folder that was renamed after it was made is not deleted', async () => {
    const made = await addFolder(db, { ...FOLDER, name: 'Ours', id: 'f3' });
    await renameFolder(db, 'f3', 'Theirs');
    expect(await undoChange(db, made)).toMatchObject({ skipped: 1 });
    expect((await folders()).sort()).toEqual(['Another', 'Theirs']);
  });
});

describe('between looking at an import and writing it', () => {
  const imported = { folders: [], snippets: SNIPPETS };

  test('words that another window saved are left as they are, and the others come in', async () => {
    const plan = await planImport([], [], imported);
    const saved = { ...first, id: 'saved-there', note: 'of the other window', folder: undefined };
    await db.snippets.add(await toRow(saved));
    const change = await applyImport(db, plan);
    const snippets = await listSnippets(db);
    expect(snippets).toHaveLength(SNIPPETS.length);
    expect(snippets.find(({ id }) => id === 'saved-there')?.note).toBe('of the other window');
    await undoChange(db, change);
    expect((await listSnippets(db)).map(({ id }) => id)).toEqual(['saved-there']);
  });

  test('an edit of another window is left as it is', async () => {
    await applyImport(db, await planImport([], [], imported));
    const later = { ...first, note: 'of the file', edited: '2025-01-01T00:00:00.000Z' };
    const rows = await db.snippets.toArray();
    const plan = await planImport(rows, [], { folders: [], snippets: [later] });
    const [seen] = (await listSnippets(db)).filter(({ id }) => id === first.id);
    await editSnippet(db, seen ?? first, { note: 'of the other window' }, NOW);
    await applyImport(db, plan);
    expect((await listSnippets(db)).find(({ id }) => id === first.id)?.note).toBe('of the other window');
  });
});
