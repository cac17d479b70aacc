import * as v from 'valibot';
import type { Change } from '../../data/collection/change.ts';
import { SnippetSchema } from '../../data/collection/schema.ts';
import { ValidationIssueSchema } from '../../data/files/validation-issue.ts';
import { STORAGE_ERROR_KINDS } from '../../data/storage-error.ts';

/** What the worker is asked for. */
export const ImportTaskSchema = v.variant('name', [
  v.object({ name: v.literal('read'), file: v.instance(File) }),
  v.object({ name: v.literal('write'), window: v.string() }),
]);
export type ImportTask = v.InferOutput<typeof ImportTaskSchema>;

/** See `ImportPreview`. */
const PreviewSchema = v.object({
  added: v.number(),
  changed: v.number(),
  same: v.number(),
  leftOut: v.number(),
  folders: v.array(v.string()),
  examples: v.array(v.object({ from: SnippetSchema, to: SnippetSchema })),
});

// Its rows were parsed when the worker read them. Ten thousand more would keep the page waiting for a fifth of a second.
const ChangeSchema = v.custom<Change>((raw) =>
  v.is(v.object({ before: v.looseObject({}), after: v.looseObject({}) }), raw),
);

/** What came of it. */
export const ImportNewsSchema = v.variant('name', [
  v.object({ name: v.literal('read'), preview: PreviewSchema }),
  v.object({ name: v.literal('written'), change: ChangeSchema }),
  v.object({ name: v.literal('refused'), problems: v.array(ValidationIssueSchema) }),
  v.object({ name: v.literal('failed'), reason: v.picklist(STORAGE_ERROR_KINDS) }),
]);
export type ImportNews = v.InferOutput<typeof ImportNewsSchema>;
