import * as v from 'valibot';
import { storageErrorKind } from '../../data/storage-error.ts';
import { type PackReport, PackReportSchema, type PackTask } from './pack-messages.ts';

/**
 * Adds a pack or removes one. What was written is undone when the signal aborts: the browser rolls back a transaction
 * whose worker has ended.
 */
export function workOnPacks(
  task: PackTask,
  onReport: (report: PackReport) => void,
  signal: AbortSignal,
): void {
  const worker = new Worker(new URL('./pack-worker.ts', import.meta.url), { type: 'module' });
  const end = () => worker.terminate();
  worker.addEventListener('message', ({ data }) => {
    const report = v.parse(PackReportSchema, data);
    if (report.name !== 'importing') end();
    onReport(report);
  });
  worker.addEventListener('error', (error) => {
    end();
    onReport({ name: 'failed', reason: storageErrorKind(error) });
  });
  signal.addEventListener('abort', end);
  worker.postMessage(task);
}
