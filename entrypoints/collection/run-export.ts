import * as v from 'valibot';
import type { ExportProgress } from '../../components/collection/types.ts';
import { type ExportNews, ExportNewsSchema, type ExportOrderSchema, progressOf } from './export-messages.ts';

/**
 * Has an export written by a worker; it stops at once when the signal aborts.
 * @throws the signal's reason, or an error that `storageErrorKind` can read
 */
export function runExport(
  order: v.InferInput<typeof ExportOrderSchema>,
  onProgress: (progress: ExportProgress) => void,
  signal: AbortSignal,
): Promise<Extract<ExportNews, { state: 'done' }>> {
  const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
  const written = new Promise<Extract<ExportNews, { state: 'done' }>>((done, fail) => {
    signal.addEventListener('abort', () => fail(signal.reason));
    worker.onerror = (event) => fail(new Error(event.message));
    worker.onmessage = ({ data }) => {
      const news = v.parse(ExportNewsSchema, data);
      const progress = progressOf(news);
      if (progress) onProgress(progress);
      if (news.state === 'done') done(news);
      if (news.state === 'failed') fail(Object.assign(new Error(), { code: `storage-${news.reason}` }));
    };
    signal.throwIfAborted();
    worker.postMessage(order);
  });
  return written.finally(() => worker.terminate());
}
