import type { PackProblem } from '../../data/corpus/check-pack.ts';

/** What the worker is given: a pack file, and the version of the extension that stores it. */
export interface ImportTask {
  file: File;
  version: string;
}

/** What the worker says, the last time with `failed` or `stored`. */
export type ImportReport =
  | { name: 'importing'; step: 'reading' | 'indexing' | 'storing'; share?: number }
  | { name: 'failed'; problems: PackProblem[] }
  | { name: 'stored'; title: string };

/**
 * Imports a pack file. What was written is undone when the signal aborts: the browser takes back a transaction whose
 * worker has ended.
 */
export function importPack(
  task: ImportTask,
  onReport: (report: ImportReport) => void,
  signal: AbortSignal,
): void {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  const end = () => worker.terminate();
  worker.addEventListener('message', ({ data }: MessageEvent<ImportReport>) => {
    if (data.name !== 'importing') end();
    onReport(data);
  });
  worker.addEventListener('error', ({ message }) => {
    end();
    onReport({ name: 'failed', problems: [{ path: '', reason: message }] });
  });
  signal.addEventListener('abort', end);
  worker.postMessage(task);
}
