import { comparableAddress } from './address.ts';
import { type CollectionDatabase, fromRow, toRow } from './database.ts';
import type { Snippet, SnippetDraft } from './schema.ts';

/**
 * Keeps a snippet. It resolves once the snippet is on the disk; `already` tells that the same one was there, and
 * then nothing is written. Rejects where the database cannot be opened or written.
 */
export async function saveSnippet(
  db: CollectionDatabase,
  draft: SnippetDraft,
  now: Date,
): Promise<{ id: string; already: boolean }> {
  const at = now.toISOString();
  const snippet: Snippet = {
    ...draft,
    id: crypto.randomUUID(),
    note: '',
    tags: [],
    emphasis: [],
    saved: at,
    edited: at,
    revision: 1,
  };
  // Hashing would end the transaction, so it comes first.
  const row = await toRow(snippet);
  return db.transaction('rw', db.snippets, async () => {
    const same = await db.snippets.get({ identity: row.identity });
    if (same) return { id: same.id, already: true };
    await db.snippets.add(row);
    return { id: row.id, already: false };
  });
}

/** Takes snippets out and gives back those that were there, so that they can be restored. */
export async function deleteSnippets(db: CollectionDatabase, ids: string[]): Promise<Snippet[]> {
  return db.transaction('rw', db.snippets, async () => {
    const rows = await db.snippets.bulkGet(ids);
    await db.snippets.bulkDelete(ids);
    return rows.filter((row) => row !== undefined).map(fromRow);
  });
}

/** Puts deleted snippets back as they were. One that was saved anew in the meantime stays as it is. */
export async function restoreSnippets(db: CollectionDatabase, snippets: Snippet[]): Promise<void> {
  const rows = await Promise.all(snippets.map(toRow));
  await db.transaction('rw', db.snippets, async () => {
    const known = await db.snippets
      .where('identity')
      .anyOf(rows.map((row) => row.identity))
      .toArray();
    const kept = new Set(known.map((row) => row.identity));
    await db.snippets.bulkAdd(rows.filter((row) => !kept.has(row.identity)));
  });
}

/** Every snippet, the newest first. */
export async function listSnippets(db: CollectionDatabase): Promise<Snippet[]> {
  return (await db.snippets.orderBy('saved').reverse().toArray()).map(fromRow);
}

/** The snippets whose quotes were taken from a page, under any of the addresses it goes by. */
export async function snippetsOfPage(db: CollectionDatabase, addresses: string[]): Promise<Snippet[]> {
  const keys = addresses.map(comparableAddress);
  return (await db.snippets.where('pages').anyOf(keys).distinct().toArray()).map(fromRow);
}

/** The snippets an entity is in, the newest first. */
export async function snippetsAbout(db: CollectionDatabase, entity: string): Promise<Snippet[]> {
  const rows = await db.snippets.where('entities').equals(entity).toArray();
  return rows.sort((a, b) => (a.saved < b.saved ? 1 : -1)).map(fromRow);
}

/** Takes one snippet out; nothing happens where it is gone already. */
export async function deleteSnippet(db: CollectionDatabase, id: string): Promise<void> {
  await deleteSnippets(db, [id]);
}
