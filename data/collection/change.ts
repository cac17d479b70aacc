import { type CollectionDatabase, fromRow, type SnippetRow, toRow } from './database.ts';
import { ensureFolders } from './ensure-folders.ts';
import { revert } from './revert.ts';
import type { Folder, Snippet } from './schema.ts';
import { announce } from './watch.ts';

/** What was done to the collection: rows as they were and as they became. Undoing one gives another. */
export interface Change {
  before: { snippets: Snippet[]; folders: Folder[] };
  after: { snippets: Snippet[]; folders: Folder[] };
}

/** The name under which the number of changes since the last backup is kept. */
const UNSAVED = 'changes-since-backup';

/**
 * Does something to the collection in one transaction, and remembers what. `work` gets the rows it is about and
 * gives back what they become: rows left out are deleted, new ones added. All of it is on the disk afterwards, or
 * none.
 */
export async function change(
  db: CollectionDatabase,
  ids: { snippets?: string[]; folders?: string[] },
  work: (rows: { snippets: SnippetRow[]; folders: Folder[] }) => {
    snippets: SnippetRow[];
    folders: Folder[];
  },
): Promise<Change> {
  const done = await db.transaction('rw', [db.snippets, db.folders, db.memos], async () => {
    const rows = {
      snippets: present(await db.snippets.bulkGet(ids.snippets ?? [])),
      folders: present(await db.folders.bulkGet(ids.folders ?? [])),
    };
    const next = await ensureFolders(db, rows, work(rows));
    const snippets = difference(rows.snippets, next.snippets);
    const folders = difference(rows.folders, next.folders);
    await db.snippets.bulkDelete(snippets.gone);
    await db.folders.bulkDelete(folders.gone);
    await db.snippets.bulkPut(snippets.after);
    await db.folders.bulkPut(folders.after);
    await countChanges(db, Math.max(snippets.before.length, snippets.after.length));
    return {
      before: { snippets: snippets.before.map(fromRow), folders: folders.before },
      after: { snippets: snippets.after.map(fromRow), folders: folders.after },
    };
  });
  announce();
  return done;
}

/**
 * Takes a change back. What was changed again in the meantime, in another window say, stays as it is: `skipped`
 * tells how many. The change that it returns can be undone itself.
 */
export async function undoChange(
  db: CollectionDatabase,
  { before, after }: Change,
): Promise<{ change: Change; skipped: number }> {
  const past = await Promise.all(before.snippets.map(toRow));
  const identities = past.map(({ identity }) => identity);
  const holders = await db.snippets.where('identity').anyOf(identities).primaryKeys();
  const ids = new Set([...holders, ...[...before.snippets, ...after.snippets].map(({ id }) => id)]);
  const folderIds = new Set([...before.folders, ...after.folders].map(({ id }) => id));
  let skipped = 0;
  const undone = await change(db, { snippets: [...ids], folders: [...folderIds] }, (rows) => {
    const held = new Set(rows.snippets.map(({ identity }) => identity));
    const snippets = revert(rows.snippets, past, after.snippets, {
      isAs: readsAs,
      restore: (old, row) => ({ ...old, ...seenAs(row), revision: row.revision + 1 }),
      // Unless the same words were saved anew since.
      mayReturn: ({ identity }) => !held.has(identity),
    });
    const folders = revert(rows.folders, before.folders, after.folders, {
      isAs: (then, folder) => then.name === folder.name,
      restore: (old) => old,
      mayReturn: () => true,
    });
    skipped = snippets.skipped + folders.skipped;
    return { snippets: snippets.rows, folders: folders.rows };
  });
  return { change: undone, skipped };
}

/**
 * Whether a snippet reads as it did. Its revision does not count: undoing several changes one after the other leads
 * back through the same states under higher numbers. Nor does how it was last met on its page.
 */
function readsAs(then: Snippet, row: SnippetRow): boolean {
  const own = ({ revision: _revision, sighting: _sighting, ...content }: Snippet) =>
    JSON.stringify(Object.entries(content).sort());
  return own(then) === own(fromRow(row));
}

function seenAs({ sighting }: SnippetRow): Pick<Snippet, 'sighting'> {
  return sighting ? { sighting } : {};
}

/** Counts changes since the last backup; within a transaction that `memos` is part of. */
export async function countChanges(db: CollectionDatabase, number: number): Promise<void> {
  const memo = await db.memos.get(UNSAVED);
  await db.memos.put({ name: UNSAVED, value: Number(memo?.value ?? 0) + number });
}

/** How many changes there were since everything was last exported as a backup. */
export async function changesSinceBackup(db: CollectionDatabase): Promise<number> {
  return Number((await db.memos.get(UNSAVED))?.value ?? 0);
}

/** Remembers that everything was exported. */
export async function rememberBackup(db: CollectionDatabase): Promise<void> {
  await db.memos.put({ name: UNSAVED, value: 0 });
}

function present<Row>(rows: (Row | undefined)[]): Row[] {
  return rows.filter((row) => row !== undefined);
}

/** Rows that `work` gave back as they were are the same objects. */
function difference<Row extends { id: string }>(before: Row[], after: Row[]) {
  const old = new Set(before);
  const next = new Set(after);
  const changed = after.filter((row) => !old.has(row));
  const kept = new Set(after.map(({ id }) => id));
  return {
    before: before.filter((row) => !next.has(row)),
    after: changed,
    gone: before.map(({ id }) => id).filter((id) => !kept.has(id)),
  };
}
