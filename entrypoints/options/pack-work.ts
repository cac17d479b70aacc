import type { FileProblem } from '../../data/files/problem.ts';
import { type Trouble, troubleOf } from '../../data/trouble.ts';
import type { Lexicon } from '../../spotting/terms/lexicon.ts';

/**
 * What the worker is given: a pack file to add and the version of the extension that stores it, or a pack to remove.
 */
export type PackTask = { name: 'add'; file: File; version: string } | { name: 'remove'; id: string };

/**
 * What the worker says, the last time with `refused`, `failed`, or `done` with what pages are to look for from now on.
 */
export type PackReport =
  | { name: 'importing'; step: 'reading' | 'indexing' | 'storing' | 'marking'; share?: number }
  | { name: 'refused'; problems: FileProblem[] }
  | { name: 'failed'; trouble: Trouble }
  | { name: 'done'; title: string; lexicon: Lexicon };

/**
 * Adds a pack or removes one. What was written is undone when the signal aborts: the browser takes back a transaction
 * whose worker has ended.
 */
export function workOnPacks(
  task: PackTask,
  onReport: (report: PackReport) => void,
  signal: AbortSignal,
): void {
  const worker = new Worker(new URL('./pack-worker.ts', import.meta.url), { type: 'module' });
  const end = () => worker.terminate();
  worker.addEventListener('message', ({ data }: MessageEvent<PackReport>) => {
    if (data.name !== 'importing') end();
    onReport(data);
  });
  worker.addEventListener('error', (error) => {
    end();
    onReport({ name: 'failed', trouble: troubleOf(error) });
  });
  signal.addEventListener('abort', end);
  worker.postMessage(task);
}
