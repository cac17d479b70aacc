import * as v from 'valibot';
import { COMPLAINTS, type Complaint } from './complaint.ts';

/** Where in a file something is: lines, characters and rows are counted from 1, items of a path from 0. */
const PlaceSchema = v.variant('in', [
  v.object({ in: v.literal('file') }),
  v.object({ in: v.literal('line'), line: v.number(), character: v.number() }),
  v.object({ in: v.literal('row'), row: v.number() }),
  v.object({ in: v.literal('field'), path: v.array(v.union([v.string(), v.number()])) }),
]);
export type Place = v.InferOutput<typeof PlaceSchema>;

/** One thing that is wrong with a file, and where. */
export const FileProblemSchema = v.object({
  place: PlaceSchema,
  what: v.object({ code: v.picklist(COMPLAINTS), details: v.tuple([v.string(), v.string()]) }),
});
export type FileProblem = v.InferOutput<typeof FileProblemSchema>;

/** As many problems as somebody can take in; a file of another kind altogether has thousands. */
export const MOST_TOLD = 20;

/** A problem of the file as a whole. */
export function ofFile(what: Complaint): FileProblem {
  return { place: { in: 'file' }, what };
}
