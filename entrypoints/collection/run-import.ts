import * as v from 'valibot';
import type { ImportState } from '../../components/collection/import-dialog.tsx';
import type { Change } from '../../data/collection/change.ts';
import { thisWindow } from '../../data/collection/watch.ts';
import { type ImportNews, ImportNewsSchema, type ImportTask } from './import-messages.ts';

/** An import of one file. Nothing is written before `write`, and then all of it or nothing. */
export interface Import {
  read(): Promise<ImportState>;
  /** Rejects with an error that `storageErrorKind` can read. */
  write(): Promise<Change>;
  /** Gives it up, unless it is being written. */
  end(): void;
}

/** Begins the import of a file. */
export function beginImport(file: File): Import {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  let isWriting = false;
  const ask = (task: ImportTask) =>
    new Promise<unknown>((done, fail) => {
      worker.onmessage = ({ data }) => done(data);
      worker.onerror = ({ message }) => fail(new Error(message));
      worker.postMessage(task);
    }).then(v.parser(ImportNewsSchema));
  return {
    read: async () => asState(await ask({ name: 'read', file }).catch(() => FAILED)),
    write: async () => {
      isWriting = true;
      const news = await ask({ name: 'write', window: thisWindow() }).finally(() => {
        isWriting = false;
      });
      if (news.name === 'written') {
        worker.terminate();
        return news.change;
      }
      // It has the file still, so that it can be tried again.
      throw Object.assign(new Error(), { code: `storage-${news.name === 'failed' ? news.reason : 'shut'}` });
    },
    end: () => {
      if (!isWriting) worker.terminate();
    },
  };
}

const FAILED: ImportNews = { name: 'failed', reason: 'shut' };

function asState(news: ImportNews): ImportState {
  switch (news.name) {
    case 'read':
      return { state: 'ready', preview: news.preview };
    case 'refused':
      return { state: 'refused', problems: news.problems };
    default:
      return { state: 'failed', reason: news.name === 'failed' ? news.reason : 'shut' };
  }
}
