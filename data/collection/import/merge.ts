import type { SnippetRow } from '../database.ts';
import { fromRow } from '../database.ts';
import type { Folder, Snippet } from '../schema.ts';
import type { Imported } from './imported.ts';
import { planBackup } from './merge-backup.ts';
import { mergeFolders } from './merge-folders.ts';
import { planForeign } from './merge-foreign.ts';
import type { ImportPlan } from './plan.ts';

export type { ImportPlan } from './plan.ts';

/** Compares what is imported with what is there, and changes nothing yet. */
export async function planImport(
  rows: SnippetRow[],
  folders: Folder[],
  imported: Imported,
): Promise<ImportPlan> {
  const { made, find } = mergeFolders(folders, imported.folders);
  if ('snippets' in imported) {
    const snippets = imported.snippets.map((snippet) => inFolder(snippet, find(snippet.folder)));
    return { ...(await planBackup(rows, snippets)), folders: made };
  }
  const foreign = imported.foreign.map((one) => ({ ...one, folder: find(one.folder) }));
  const plan = planForeign(rows.map(fromRow), foreign);
  // Nothing is to be seen of a table's folder but what is filed in it.
  const used = new Set([...plan.added, ...plan.changed.map(({ to }) => to)].map(({ folder }) => folder));
  return { ...plan, folders: made.filter(({ id }) => used.has(id)) };
}

function inFolder({ folder: _folder, ...snippet }: Snippet, folder: string | undefined): Snippet {
  return folder === undefined ? snippet : { ...snippet, folder };
}
