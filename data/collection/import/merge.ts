import type { SnippetRow } from '../database.ts';
import { fromRow, toRow } from '../database.ts';
import type { Folder, Snippet } from '../schema.ts';
import type { Imported } from './imported.ts';

/** What an import would change, to be looked at before anything is written. */
export interface ImportPlan {
  /** Snippets that are new, as they would be written. */
  added: Snippet[];
  /** Snippets that are there but were edited later in the file: as they are, and as they would be. */
  changed: { from: Snippet; to: Snippet }[];
  /** How many are there already, and as new or newer. */
  same: number;
  folders: Folder[];
}

/**
 * Compares what is imported with what is there. A snippet is the same one if it has the same words of the same page
 * (see `identityOf`), whatever its id; of two versions the one edited later counts. Folders of one name become one.
 */
export async function planImport(
  rows: SnippetRow[],
  folders: Folder[],
  imported: Imported,
): Promise<ImportPlan> {
  const renamed = new Map<string, string>();
  const newFolders = imported.folders.filter((folder) => {
    const known = folders.find(
      ({ id, name }) => id === folder.id || name.toLowerCase() === folder.name.toLowerCase(),
    );
    if (known) renamed.set(folder.id, known.id);
    return !known;
  });
  const kept = new Set([...folders, ...newFolders].map(({ id }) => id));
  const byIdentity = new Map(rows.map((row) => [row.identity, row]));
  const ids = new Set(rows.map(({ id }) => id));
  const stored = new Set(rows);
  const plan: ImportPlan = { added: [], changed: [], same: 0, folders: newFolders };
  for (const row of await Promise.all(imported.snippets.map(toRow))) {
    const snippet = inFolder(fromRow(row), (id) => renamed.get(id) ?? (kept.has(id) ? id : undefined));
    const known = byIdentity.get(row.identity);
    if (!known) {
      const id = ids.has(snippet.id) ? crypto.randomUUID() : snippet.id;
      plan.added.push({ ...snippet, id });
      byIdentity.set(row.identity, { ...row, ...snippet, id });
      ids.add(id);
    } else if (known.edited < snippet.edited && stored.has(known)) {
      const to = { ...snippet, id: known.id, revision: Math.max(known.revision + 1, snippet.revision) };
      plan.changed.push({ from: fromRow(known), to });
      byIdentity.set(row.identity, { ...known, ...to });
    } else plan.same++;
  }
  return plan;
}

function inFolder(snippet: Snippet, find: (id: string) => string | undefined): Snippet {
  const { folder, ...rest } = snippet;
  const found = folder === undefined ? undefined : find(folder);
  return found === undefined ? rest : { ...rest, folder: found };
}
