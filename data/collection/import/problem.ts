/** What is wrong with a file, and where in it. */
export interface ImportProblem {
  /** `line 3`, `snippets, item 12, quote.exact`; empty where it is the file as a whole. */
  where: string;
  what: string;
}

/** A file that cannot be imported. Nothing of it is written. */
export class ImportError extends Error {
  override name = 'ImportError';
  readonly problems: ImportProblem[];

  constructor(problems: ImportProblem[]) {
    super(problems.map(({ where, what }) => (where ? `${where}: ${what}` : what)).join('\n'));
    this.problems = problems;
  }
}
