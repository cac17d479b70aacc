import type { ImportState } from '../../components/collection/import-dialog.tsx';
import type { CollectionDatabase } from '../../data/collection/database.ts';
import { planImport } from '../../data/collection/import/merge.ts';
import { ImportError } from '../../data/collection/import/problem.ts';
import { readFile } from '../../data/collection/import/read-file.ts';

/** Reads a file and compares it with what is there; nothing is written. */
export async function readImport(db: CollectionDatabase, file: File): Promise<ImportState> {
  try {
    const imported = readFile(await file.text());
    const [rows, folders] = await Promise.all([db.snippets.toArray(), db.folders.toArray()]);
    return { state: 'ready', plan: await planImport(rows, folders, imported) };
  } catch (error) {
    if (error instanceof ImportError) return { state: 'refused', problems: error.problems };
    return {
      state: 'refused',
      problems: [{ where: '', what: error instanceof Error ? error.message : String(error) }],
    };
  }
}
