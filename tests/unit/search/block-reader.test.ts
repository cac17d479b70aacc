import { expect, test } from 'vitest';
import { BlockReader } from '../../../data/corpus/storage/block-reader.ts';

test('blocks are read once, and those of one turn together', async () => {
  const reads: number[][] = [];
  const reader = new BlockReader<[number], string>(async (keys) => {
    reads.push(keys.map(([n]) => n));
    return keys.map(([n]) => (n < 10 ? `block ${n}` : undefined));
  });
  expect(await Promise.all([reader.blocks([[1], [2]]), reader.blocks([[2], [3]])])).toEqual([
    ['block 1', 'block 2'],
    ['block 2', 'block 3'],
  ]);
  expect(await reader.blocks([[3], [11], [1]])).toEqual(['block 3', 'block 1']);
  expect(reads).toEqual([[1, 2, 3], [11]]);
});

test('a read that failed is tried again', async () => {
  let isBroken = true;
  const reader = new BlockReader<[number], string>(async () => {
    if (isBroken) throw new Error('no database');
    return ['there'];
  });
  await expect(reader.blocks([[1]])).rejects.toThrow('no database');
  isBroken = false;
  expect(await reader.blocks([[1]])).toEqual(['there']);
});
