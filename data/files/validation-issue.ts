import * as v from 'valibot';
import { VALIDATION_CODES, type ValidationMessage } from './validation-message.ts';

/** Where in a file something is: lines, characters and rows are counted from 1, items of a path from 0. */
const SourceLocationSchema = v.variant('in', [
  v.object({ in: v.literal('file') }),
  v.object({ in: v.literal('line'), line: v.number(), character: v.number() }),
  v.object({ in: v.literal('row'), row: v.number() }),
  v.object({ in: v.literal('field'), path: v.array(v.union([v.string(), v.number()])) }),
]);
export type SourceLocation = v.InferOutput<typeof SourceLocationSchema>;

/** One thing that is wrong with a file, and where. */
export const ValidationIssueSchema = v.object({
  place: SourceLocationSchema,
  what: v.object({ code: v.picklist(VALIDATION_CODES), details: v.tuple([v.string(), v.string()]) }),
});
export type ValidationIssue = v.InferOutput<typeof ValidationIssueSchema>;

/** As many issues as somebody can take in; a file of another kind altogether has thousands. */
export const MAX_ISSUES = 20;

/** An issue of the file as a whole. */
export function fileIssue(what: ValidationMessage): ValidationIssue {
  return { place: { in: 'file' }, what };
}
