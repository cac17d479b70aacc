import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** What each module of the product imports of the others; paths are from the root of the repository. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

const ROOT = join(import.meta.dirname, '../../..');
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*'(\.{1,2}\/[^']+\.tsx?)(?:\?[^']*)?'/g;

/** Reads the import graph from the sources, types and dynamic imports included. */
export function readImportGraph(): ImportGraph {
  const files = globSync('{components,data,entrypoints,spotting}/**/*.{ts,tsx}', { cwd: ROOT });
  return new Map(files.map((file) => [file, importsOf(file)]));
}

function importsOf(file: string): string[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  return [...source.matchAll(IMPORT)]
    .map(([, path = '']) => normalize(join(dirname(file), path)))
    .filter((path) => existsSync(join(ROOT, path)));
}

/** The same graph between groups of modules, such as folders; `undefined` leaves a module out. */
export function groupGraph(graph: ImportGraph, groupOf: (file: string) => string | undefined): ImportGraph {
  const groups = new Map<string, Set<string>>();
  for (const [file, imports] of graph) {
    const from = groupOf(file);
    if (from === undefined) continue;
    const known = groups.get(from) ?? new Set();
    for (const to of imports.map(groupOf)) if (to !== undefined && to !== from) known.add(to);
    groups.set(from, known);
  }
  return new Map([...groups].map(([from, to]) => [from, [...to]]));
}

/** A circle of imports, as the modules along it; `undefined` where there is none. */
export function findCircle(graph: ImportGraph): string[] | undefined {
  const done = new Set<string>();
  const visit = (node: string, path: readonly string[]): string[] | undefined => {
    const start = path.indexOf(node);
    if (start >= 0) return [...path.slice(start), node];
    if (done.has(node)) return undefined;
    for (const next of graph.get(node) ?? []) {
      const circle = visit(next, [...path, node]);
      if (circle) return circle;
    }
    done.add(node);
    return undefined;
  };
  for (const node of graph.keys()) {
    const circle = visit(node, []);
    if (circle) return circle;
  }
  return undefined;
}
