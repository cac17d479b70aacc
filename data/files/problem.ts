import type { Complaint } from './complaint.ts';

/** Where in a file something is: lines, characters and rows are counted from 1, items of a path from 0. */
export type Place =
  | { in: 'file' }
  | { in: 'line'; line: number; character: number }
  | { in: 'row'; row: number }
  | { in: 'field'; path: (string | number)[] };

/** One thing that is wrong with a file, and where. */
export interface FileProblem {
  place: Place;
  what: Complaint;
}

/** As many problems as somebody can take in; a file of another kind altogether has thousands. */
export const MOST_TOLD = 20;

/** A problem of the file as a whole. */
export function ofFile(what: Complaint): FileProblem {
  return { place: { in: 'file' }, what };
}
