import { expect, test } from 'vitest';
import { findCircle, groupGraph, readImportGraph } from './import-graph.ts';

const graph = readImportGraph();

/** The folder of a module, as far down as `depth` says; `undefined` for modules elsewhere. */
const folderUnder = (top: string, depth: number) => (file: string) => {
  const parts = file.split('/');
  return parts[0] === top && parts.length > depth ? parts.slice(0, depth).join('/') : undefined;
};

test('the graph holds what is imported by value, as a type and when it is needed', () => {
  expect(graph.get('data/panel/look-up-state.ts')).toEqual(
    expect.arrayContaining([
      'data/corpus/corpus-service.ts',
      'data/open-corpus.ts',
      'data/panel/attempts.ts',
    ]),
  );
});

test('a circle is found', () => {
  const circle = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['b']],
  ]);
  expect(findCircle(circle)).toEqual(['b', 'c', 'b']);
});

test('no modules import each other in a circle', () => {
  expect(findCircle(graph)).toBeUndefined();
});

test.each(['data', 'components', 'spotting'])('no folders of %s import each other in a circle', (top) => {
  expect(findCircle(groupGraph(graph, folderUnder(top, 2)))).toBeUndefined();
});

test('no entry point imports from the folder of another', () => {
  const entry = groupGraph(graph, folderUnder('entrypoints', 2));
  expect([...entry].filter(([, imports]) => imports.length > 0)).toEqual([]);
});
