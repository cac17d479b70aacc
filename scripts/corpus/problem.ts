/** Something wrong in a seed file, said so that whoever wrote the file can put it right. */
export interface Problem {
  /** The file as a reader of the project knows it: `seeds/sources/yau.yaml`. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** An error keeps the pack from being built; a warning points at something useless or untidy. */
  severity: 'error' | 'warning';
  /** What is wrong and what to do about it. */
  message: string;
}

/** One line of text for a problem; editors and terminals make a link of its beginning. */
export function formatProblem({ file, line, severity, message }: Problem): string {
  return `${file}:${line}: ${severity === 'warning' ? 'warning: ' : ''}${message}`;
}

/** Problems in the order in which a person would go through the files. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || compareText(a.message, b.message),
  );
}

/** Order by code unit: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
