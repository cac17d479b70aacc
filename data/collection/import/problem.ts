import { type FileProblem, MOST_TOLD } from '../../files/problem.ts';

/** A file that cannot be imported. Nothing of it is written. */
export class ImportError extends Error {
  override name = 'ImportError';
  readonly problems: FileProblem[];

  constructor(problems: FileProblem[]) {
    super(problems.map(({ what }) => what.code).join(', '));
    this.problems = problems.slice(0, MOST_TOLD);
  }
}
