import * as v from 'valibot';
import type { ExportProgress } from '../../components/collection/types.ts';
import { EXPORT_FORMAT_NAMES } from '../../data/collection/export/format-names.ts';
import { STORAGE_ERROR_KINDS } from '../../data/storage-error.ts';

/** What the page orders: a format, and the snippets in their order. */
export const ExportOrderSchema = v.object({
  format: v.picklist(EXPORT_FORMAT_NAMES),
  ids: v.array(v.string()),
  /** What the reader calls the collection. */
  title: v.string(),
});

/** What the worker tells of it. */
export const ExportNewsSchema = v.variant('state', [
  v.object({ state: v.literal('reading'), done: v.number(), of: v.number() }),
  v.object({ state: v.literal('writing') }),
  v.object({ state: v.literal('done'), name: v.string(), blob: v.instance(Blob) }),
  v.object({ state: v.literal('failed'), reason: v.picklist(STORAGE_ERROR_KINDS) }),
]);
export type ExportNews = v.InferOutput<typeof ExportNewsSchema>;

/** How far an export is, for the reader; `undefined` once it is over. */
export function progressOf(news: ExportNews): ExportProgress | undefined {
  if (news.state === 'reading') return { done: news.done, of: news.of };
  return news.state === 'writing' ? 'writing' : undefined;
}
