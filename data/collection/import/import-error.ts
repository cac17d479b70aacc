import { MAX_ISSUES, type ValidationIssue } from '../../files/validation-issue.ts';

/** A file that cannot be imported. Nothing of it is written. */
export class ImportError extends Error {
  override name = 'ImportError';
  readonly problems: ValidationIssue[];

  constructor(problems: ValidationIssue[]) {
    super(problems.map(({ what }) => what.code).join(', '));
    this.problems = problems.slice(0, MAX_ISSUES);
  }
}
