import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOf, blocksWith, directoryOf, rowsIn } from '../../../data/corpus/storage/term-blocks.ts';

const terms = fc.uniqueArray(
  fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 }),
  {
    minLength: 1,
    maxLength: 60,
  },
);

function find(rowsOf: Map<string, number[]>, term: string, isBeginning: boolean): number[] {
  const blocks = blocksOf('p', 'about', rowsOf);
  const numbers = blocksWith(directoryOf('p', blocks).about, term, isBeginning);
  return numbers.flatMap((n) =>
    blocks.filter((block) => block.n === n).flatMap((block) => rowsIn(block, term, isBeginning)),
  );
}

test('a term is found in its block, however the blocks are cut', () => {
  fc.assert(
    fc.property(terms, fc.integer({ min: 1, max: 600 }), (all, size) => {
      const rowsOf = new Map(
        all.map((term, index) => [term, Array.from({ length: size }, (_, n) => index * size + n)]),
      );
      for (const term of [...all, 'ab', 'zz', ''])
        expect(find(rowsOf, term, false)).toEqual(rowsOf.get(term) ?? []);
    }),
  );
});

test('terms that begin alike are found across blocks', () => {
  const rowsOf = new Map(
    ['b', 'ba', 'bb', 'bc', 'a', 'c'].map((term, n) => [term, Array.from({ length: 512 }, () => n)]),
  );
  expect(new Set(find(rowsOf, 'b', true))).toEqual(new Set([0, 1, 2, 3]));
});

test('what leads from row to row is kept whole, what is only searched is not', () => {
  const rowsOf = new Map([['x', Array.from({ length: 1000 }, (_, n) => n)]]);
  expect(blocksOf('p', 'about', rowsOf)[0]?.rows[0]).toHaveLength(1000);
  expect(blocksOf('p', 'fact', rowsOf)[0]?.rows[0]).toHaveLength(400);
});
