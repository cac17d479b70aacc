/** Reads a file, compares it with what is there and writes it down, apart from the page, which stays responsive. */
import * as v from 'valibot';
import { CollectionDatabase } from '../../data/collection/database.ts';
import { applyImport } from '../../data/collection/import/apply.ts';
import { ImportError } from '../../data/collection/import/import-error.ts';
import { type ImportPlan, planImport } from '../../data/collection/import/merge.ts';
import { previewOf } from '../../data/collection/import/preview.ts';
import { readFile } from '../../data/collection/import/read-file.ts';
import { writeFor } from '../../data/collection/watch.ts';
import { fileIssue } from '../../data/files/validation-issue.ts';
import { validationMessage } from '../../data/files/validation-message.ts';
import { storageErrorKind } from '../../data/storage-error.ts';
import { type ImportNews, type ImportTask, ImportTaskSchema } from './import-messages.ts';

const db = new CollectionDatabase();
/** What is to be written once the reader has looked at it. */
let plan: ImportPlan | undefined;

const tell = (news: ImportNews) => postMessage(news);

addEventListener('message', ({ data }) => {
  work(v.parse(ImportTaskSchema, data)).then(tell, (error: unknown) =>
    tell(
      error instanceof ImportError
        ? { name: 'refused', problems: error.problems }
        : { name: 'failed', reason: storageErrorKind(error) },
    ),
  );
});

async function work(task: ImportTask): Promise<ImportNews> {
  if (task.name === 'write') {
    writeFor(task.window);
    if (!plan) throw new Error('Nothing was read that could be written.');
    return { name: 'written', change: await applyImport(db, plan) };
  }
  const text = await task.file.text().catch(() => undefined);
  if (text === undefined) throw new ImportError([fileIssue(validationMessage('unreadable'))]);
  const imported = readFile(text);
  const [rows, folders] = await Promise.all([db.snippets.toArray(), db.folders.toArray()]);
  plan = await planImport(rows, folders, imported);
  return { name: 'read', preview: previewOf(plan) };
}
