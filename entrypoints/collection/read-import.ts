import { i18n } from '#i18n';
import type { ImportState } from '../../components/collection/import-dialog.tsx';
import { troubleText } from '../../components/collection/trouble-text.ts';
import type { CollectionDatabase } from '../../data/collection/database.ts';
import { planImport } from '../../data/collection/import/merge.ts';
import { ImportError } from '../../data/collection/import/problem.ts';
import { readFile } from '../../data/collection/import/read-file.ts';
import { troubleOf } from '../../data/collection/trouble.ts';

/** Reads a file and compares it with what is there; nothing is written. */
export async function readImport(db: CollectionDatabase, file: File): Promise<ImportState> {
  try {
    const text = await file.text().catch(() => undefined);
    if (text === undefined) return refused(i18n.t('collection.importUnreadable'));
    const imported = readFile(text);
    const [rows, folders] = await Promise.all([db.snippets.toArray(), db.folders.toArray()]);
    return { state: 'ready', plan: await planImport(rows, folders, imported) };
  } catch (error) {
    if (error instanceof ImportError) return { state: 'refused', problems: error.problems };
    return refused(troubleText(troubleOf(error)));
  }
}

function refused(what: string): ImportState {
  return { state: 'refused', problems: [{ where: '', what }] };
}
