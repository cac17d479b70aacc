import * as v from 'valibot';
import { ValidationIssueSchema } from '../../data/files/validation-issue.ts';
import { STORAGE_ERROR_KINDS } from '../../data/storage-error.ts';

/** The version of the extension, and the id of its own pack. */
const HostSchema = v.object({ version: v.string(), bundled: v.string() });

/**
 * What the worker is given: a pack file to add, or a pack to remove.
 */
export const PackTaskSchema = v.variant('name', [
  v.object({ name: v.literal('add'), file: v.instance(File), ...HostSchema.entries }),
  v.object({ name: v.literal('remove'), id: v.string(), ...HostSchema.entries }),
]);
export type PackTask = v.InferOutput<typeof PackTaskSchema>;

/** See `Lexicon`. */
const LexiconSchema = v.object({
  keys: v.string(),
  buckets: v.string(),
  lists: v.string(),
  words: v.string(),
  names: v.string(),
  filter: v.string(),
});

/**
 * What the worker says, the last time with `refused`, `failed`, or `done` with what pages are to look for from now on.
 */
export const PackReportSchema = v.variant('name', [
  v.object({
    name: v.literal('importing'),
    step: v.picklist(['reading', 'indexing', 'storing', 'marking']),
    share: v.optional(v.number()),
  }),
  v.object({ name: v.literal('refused'), problems: v.array(ValidationIssueSchema) }),
  v.object({ name: v.literal('failed'), reason: v.picklist(STORAGE_ERROR_KINDS) }),
  v.object({ name: v.literal('done'), title: v.string(), lexicon: LexiconSchema, stamp: v.string() }),
]);
export type PackReport = v.InferOutput<typeof PackReportSchema>;
