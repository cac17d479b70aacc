import * as v from 'valibot';
import { CollectionDatabase, fromRow } from '../../data/collection/database.ts';
import { writeExport } from '../../data/collection/export/formats.ts';
import { storageErrorKind } from '../../data/storage-error.ts';
import { type ExportNews, ExportOrderSchema } from './export-messages.ts';

/** So many snippets are read at a time, and told of. */
const CHUNK = 500;

const tell = (news: ExportNews) => postMessage(news);

// Beside the page, so that the page can be used meanwhile, and stopped with it.
addEventListener('message', async ({ data }) => {
  try {
    const { format, ids, title } = v.parse(ExportOrderSchema, data);
    const db = new CollectionDatabase();
    const snippets = [];
    for (let at = 0; at < ids.length; at += CHUNK) {
      const rows = await db.snippets.bulkGet(ids.slice(at, at + CHUNK));
      // What another window deleted meanwhile is left out.
      snippets.push(...rows.filter((row) => row !== undefined).map(fromRow));
      tell({ state: 'reading', done: Math.min(at + CHUNK, ids.length), of: ids.length });
    }
    tell({ state: 'writing' });
    const folders = await db.folders.toArray();
    tell({ state: 'done', ...(await writeExport(format, { snippets, folders, title, now: new Date() })) });
  } catch (error) {
    tell({ state: 'failed', reason: storageErrorKind(error) });
  }
});
