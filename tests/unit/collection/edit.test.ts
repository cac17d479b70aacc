import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changesSinceBackup, rememberBackup, undoChange } from '../../../data/collection/change.ts';
import { CollectionDatabase } from '../../../data/collection/database.ts';
import {
  addTags,
  annotate,
  EditConflict,
  editSnippet,
  removeSnippets,
} from '../../../data/collection/edit.ts';
import { applyImport } from '../../../data/collection/import/apply.ts';
import { planImport } from '../../../data/collection/import/merge.ts';
import type { Snippet } from '../../../data/collection/schema.ts';
import { knownTags, listSnippets, recordSightings } from '../../../data/collection/store.ts';
import { SNIPPETS } from './sample.ts';

const NOW = new Date('2024-04-01T00:00:00Z');
const AT = NOW.toISOString();
let db: CollectionDatabase;
let first: Snippet;

beforeEach(async () => {
  db = new CollectionDatabase();
  await applyImport(db, await planImport([], [], { snippets: SNIPPETS, folders: [] }));
  const found = (await listSnippets(db)).find(({ id }) => id === SNIPPETS[0]?.id);
  if (!found) throw new Error('The sample was not stored.');
  first = found;
});
afterEach(() => db.delete());

const stored = async () => (await listSnippets(db)).find(({ id }) => id === first.id);

test('an edit counts, and is dated', async () => {
  await editSnippet(db, first, { note: 'new' }, NOW);
  expect(await stored()).toEqual({ ...first, note: 'new', edited: AT, revision: 2 });
});

test('an edit of what another window changed is refused with what is there now', async () => {
  await editSnippet(db, first, { note: 'theirs' }, NOW);
  const mine = editSnippet(db, first, { note: 'mine' }, NOW);
  await expect(mine).rejects.toBeInstanceOf(EditConflict);
  await expect(mine).rejects.toMatchObject({ current: { note: 'theirs' } });
  expect((await stored())?.note).toBe('theirs');
});

test('an edit of what another window deleted is refused', async () => {
  await removeSnippets(db, [first.id]);
  await expect(editSnippet(db, first, { note: 'mine' }, NOW)).rejects.toThrow('no longer there');
});

test('edits of different fields do not conflict', async () => {
  await addTags(db, [first.id], ['t'], NOW);
  await editSnippet(db, first, { note: 'mine' }, NOW);
  expect(await stored()).toMatchObject({ note: 'mine', tags: [...first.tags, 't'] });
});

test('undoing leaves what was changed since, and keeps how the quote was last met', async () => {
  const change = await editSnippet(db, first, { note: 'mine' }, NOW);
  await recordSightings(db, [{ id: first.id, state: 'moved' }], { id: 'visit', at: AT });
  const sighting = { state: 'moved', at: AT };
  const undone = await undoChange(db, change);
  expect(undone.skipped).toBe(0);
  expect(await stored()).toMatchObject({ note: first.note, sighting });

  await undoChange(db, undone.change);
  const redone = await stored();
  expect(redone?.note).toBe('mine');
  if (redone) await editSnippet(db, redone, { note: 'later' }, NOW);
  expect((await undoChange(db, change)).skipped).toBe(1);
  expect((await stored())?.note).toBe('later');
});

test('an import leaves what was edited after it was looked at', async () => {
  const rows = await db.snippets.toArray();
  const newer = { ...first, note: 'from the file', edited: '2030-01-01T00:00:00.000Z' };
  const plan = await planImport(rows, [], { snippets: [newer], folders: [] });
  await editSnippet(db, first, { note: 'meanwhile' }, NOW);
  await applyImport(db, plan);
  expect((await stored())?.note).toBe('meanwhile');
});

test('changes are counted until everything is backed up', async () => {
  await rememberBackup(db);
  await addTags(
    db,
    SNIPPETS.map(({ id }) => id),
    ['t'],
    NOW,
  );
  await removeSnippets(db, [first.id]);
  expect(await changesSinceBackup(db)).toBe(4);
  await rememberBackup(db);
  expect(await changesSinceBackup(db)).toBe(0);
});

test('a note and tags for what was just saved come after what another window wrote meanwhile', async () => {
  await editSnippet(db, first, { note: 'theirs', tags: ['t'] }, NOW);
  await annotate(db, first.id, { note: 'mine', tags: ['t', 'new'] }, NOW);
  expect(await stored()).toMatchObject({ note: 'theirs\nmine', tags: ['t', 'new'], revision: 3 });
  await annotate(db, first.id, { note: '', tags: [] }, NOW);
  expect(await stored()).toMatchObject({ note: 'theirs\nmine', tags: ['t', 'new'] });
  await removeSnippets(db, [first.id]);
  await expect(annotate(db, first.id, { note: 'late', tags: [] }, NOW)).rejects.toThrow('no longer there');
});

test('the tags in use are told, the most frequent first', async () => {
  await addTags(
    db,
    SNIPPETS.map(({ id }) => id),
    ['used most'],
    NOW,
  );
  expect(await knownTags(db)).toEqual(['used most', ...first.tags.toSorted()]);
});
