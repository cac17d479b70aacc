import { type Change, change } from './change.ts';
import { type CollectionDatabase, fromRow, type SnippetRow } from './database.ts';
import type { Folder, Snippet } from './schema.ts';

/** What a reader can change about a snippet; its words stay as they were saved. */
export type Edit = Partial<Pick<Snippet, 'note' | 'tags' | 'tagline' | 'emphasis' | 'page'>>;

const GONE = 'The snippet is no longer there.';

/** An edit was begun on a state that another window has changed since. */
export class EditConflict extends Error {
  override name = 'EditConflict';
  /** The snippet as it is now. */
  readonly current: Snippet;

  constructor(current: Snippet) {
    super('The snippet was changed in another window.');
    this.current = current;
  }
}

/**
 * Edits a snippet. `seen` is what the reader had before them: where one of the fields reads otherwise by now,
 * nothing is written.
 * @throws EditConflict, or another error where the snippet is gone
 */
export async function editSnippet(
  db: CollectionDatabase,
  seen: Snippet,
  edit: Edit,
  now: Date,
): Promise<Change> {
  return change(db, { snippets: [seen.id] }, ({ snippets: [row], folders }) => {
    if (!row) throw new Error(GONE);
    const isStale = (Object.keys(edit) as (keyof Edit)[]).some(
      (field) => JSON.stringify(row[field]) !== JSON.stringify(seen[field]),
    );
    if (isStale) throw new EditConflict(fromRow(row));
    return { snippets: [edited(row, edit, now)], folders };
  });
}

/**
 * Adds a note and tags to a snippet, after whatever another window gave it meanwhile.
 * @throws where the snippet is gone
 */
export async function annotate(
  db: CollectionDatabase,
  id: string,
  added: { note: string; tags: string[] },
  now: Date,
): Promise<Change> {
  return change(db, { snippets: [id] }, ({ snippets: [row], folders }) => {
    if (!row) throw new Error(GONE);
    const note = [row.note, added.note].filter(Boolean).join('\n');
    const tags = [...new Set([...row.tags, ...added.tags])];
    return { snippets: [edited(row, { note, tags }, now)], folders };
  });
}

/** Puts tags on many snippets. */
export function addTags(db: CollectionDatabase, ids: string[], tags: string[], now: Date): Promise<Change> {
  return editEach(db, ids, (row) => {
    const added = tags.filter((tag) => !row.tags.includes(tag));
    return added.length > 0 ? edited(row, { tags: [...row.tags, ...added] }, now) : row;
  });
}

/** Takes a tag off many snippets. */
export function removeTag(db: CollectionDatabase, ids: string[], tag: string, now: Date): Promise<Change> {
  return editEach(db, ids, (row) =>
    row.tags.includes(tag) ? edited(row, { tags: row.tags.filter((one) => one !== tag) }, now) : row,
  );
}

/** Files snippets in a folder; `undefined` takes them out of whichever they are in. */
export function moveTo(
  db: CollectionDatabase,
  ids: string[],
  folder: string | undefined,
  now: Date,
): Promise<Change> {
  return editEach(db, ids, (row) => (row.folder === folder ? row : filed(row, folder, now)));
}

/** Takes snippets out. */
export function removeSnippets(db: CollectionDatabase, ids: string[]): Promise<Change> {
  return change(db, { snippets: ids }, ({ folders }) => ({ snippets: [], folders }));
}

export function addFolder(db: CollectionDatabase, folder: Folder): Promise<Change> {
  return change(db, {}, ({ snippets }) => ({ snippets, folders: [folder] }));
}

export function renameFolder(db: CollectionDatabase, id: string, name: string): Promise<Change> {
  return change(db, { folders: [id] }, ({ snippets, folders }) => ({
    snippets,
    folders: folders.map((folder) => ({ ...folder, name })),
  }));
}

/** Removes a folder; what was filed in it stays, in none. */
export async function removeFolder(db: CollectionDatabase, id: string, now: Date): Promise<Change> {
  const filedThere = await db.snippets.filter(({ folder }) => folder === id).primaryKeys();
  return change(db, { snippets: filedThere, folders: [id] }, (rows) => ({
    snippets: rows.snippets.map((row) => (row.folder === id ? filed(row, undefined, now) : row)),
    folders: [],
  }));
}

/** Removes everything. Too large to be kept in memory, it can be undone all the same. */
export async function removeEverything(db: CollectionDatabase): Promise<Change> {
  const snippets = await db.snippets.toCollection().primaryKeys();
  const folders = await db.folders.toCollection().primaryKeys();
  return change(db, { snippets, folders }, () => ({ snippets: [], folders: [] }));
}

function editEach(
  db: CollectionDatabase,
  ids: string[],
  edit: (row: SnippetRow) => SnippetRow,
): Promise<Change> {
  return change(db, { snippets: ids }, ({ snippets, folders }) => ({
    snippets: snippets.map(edit),
    folders,
  }));
}

function edited(row: SnippetRow, edit: Edit, now: Date): SnippetRow {
  return { ...row, ...edit, edited: now.toISOString(), revision: row.revision + 1 };
}

function filed({ folder: _folder, ...row }: SnippetRow, folder: string | undefined, now: Date): SnippetRow {
  return edited(folder === undefined ? row : { ...row, folder }, {}, now);
}
