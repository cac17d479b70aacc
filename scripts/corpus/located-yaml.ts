import { type Document, isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { Problem } from './problem.ts';

/** Keys and positions that lead to a value inside a file: `['facts', 3, 'says']`. */
export type Path = readonly (string | number)[];

/** A parsed YAML file that still knows on which line everything stands. */
export interface LocatedYaml {
  file: string;
  value: unknown;
  /** The line of the value at `path`, or of the nearest thing around it that is there. */
  lineOf(path: Path): number;
  problems: Problem[];
}

/** Parses one YAML text. What is not YAML comes back as problems, and `value` is then undefined. */
export function parseLocatedYaml(file: string, text: string): LocatedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problems = document.errors.map(
    (error): Problem => ({
      file,
      line: lines.linePos(startOfTextAt(document, error.pos[0])).line,
      severity: 'error',
      message: `This is not valid YAML: ${error.message} Check the indentation, the quotes and the colons around here.`,
    }),
  );

  function lineOf(path: Path): number {
    for (let length = path.length; length >= 0; length--) {
      const node = length > 0 ? document.getIn(path.slice(0, length), true) : document.contents;
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  }

  return { file, value: problems.length === 0 ? document.toJS() : undefined, lineOf, problems };
}

/**
 * Where the text begins that runs over an offset: a quote that is never closed is noticed only at the end of the file.
 */
function startOfTextAt(document: Document.Parsed, offset: number): number {
  let start = offset;
  visit(document, {
    Scalar(_key, { range }) {
      if (range && range[0] < offset && offset <= range[2]) start = range[0];
    },
  });
  return start;
}
