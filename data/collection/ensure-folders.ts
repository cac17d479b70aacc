import type { CollectionDatabase, SnippetRow } from './database.ts';
import type { Folder } from './schema.ts';

interface Rows {
  snippets: SnippetRow[];
  folders: Folder[];
}

/**
 * Ensures that every snippet's folder exists, whatever another window did meanwhile: a folder stays while other snippets
 * are filed in it, and a snippet whose folder is gone is filed in none. Call it within a transaction on both tables.
 */
export async function ensureFolders(db: CollectionDatabase, before: Rows, next: Rows): Promise<Rows> {
  const kept = new Set(next.folders.map(({ id }) => id));
  const going = new Map(
    before.folders.filter(({ id }) => !kept.has(id)).map((folder) => [folder.id, folder]),
  );
  const staying = await usedByOthers(db, going, before.snippets);
  const folders = [...next.folders, ...staying];
  const there = new Set([...(await db.folders.toCollection().primaryKeys()), ...kept]);
  for (const id of going.keys()) there.delete(id);
  for (const { id } of staying) there.add(id);
  const snippets = next.snippets.map((row) => {
    const { folder, ...unfiled } = row;
    return folder === undefined || there.has(folder) ? row : unfiled;
  });
  return { snippets, folders };
}

/** Those folders that snippets other than these are filed in. */
async function usedByOthers(
  db: CollectionDatabase,
  folders: ReadonlyMap<string, Folder>,
  snippets: SnippetRow[],
): Promise<Folder[]> {
  if (folders.size === 0) return [];
  const ids = new Set(snippets.map(({ id }) => id));
  const used = new Set<Folder>();
  await db.snippets.each(({ id, folder }) => {
    const there = ids.has(id) || folder === undefined ? undefined : folders.get(folder);
    if (there) used.add(there);
  });
  return [...used];
}
