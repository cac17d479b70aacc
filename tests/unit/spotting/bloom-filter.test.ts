import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bloomFilterOf, mayHave } from '../../../spotting/terms/bloom-filter.ts';

const numbered = (prefix: string, count: number) => Array.from({ length: count }, (_, n) => `${prefix}${n}`);

describe('A filter', () => {
  test('lets every word through that it was built over', () =>
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (words) => {
        const filter = bloomFilterOf(words);
        return words.every((word) => mayHave(filter, word));
      }),
    ));

  test('lets few others through', () => {
    const filter = bloomFilterOf(numbered('word', 20_000));
    const passed = numbered('other', 20_000).filter((word) => mayHave(filter, word));
    expect(passed.length).toBeLessThan(600);
  });

  test('over nothing lets nothing through', () => {
    expect(bloomFilterOf([])).toBe('');
    expect(mayHave('', 'word')).toBe(false);
  });

  test('is made of signs that storage keeps as they are', () =>
    expect(bloomFilterOf(numbered('word', 500))).toMatch(/^[0-o]+$/));
});
