import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { termsOf } from '../../../data/corpus/terms-of.ts';
import { buildPack } from '../../../scripts/corpus/build-pack.ts';
import { readPassages } from '../../bench/spotting/passages.ts';
import { precision, recall, score } from '../../bench/spotting/score.ts';
import { longestMatch, ruled } from '../../bench/spotting/spotters.ts';

const { pack } = await buildPack(join(import.meta.dirname, '..', '..', '..', 'seeds'));
const terms = (pack?.entities ?? []).flatMap(termsOf);
const passages = await readPassages();

describe('the labelled passages', () => {
  test('are many, and a third of them traps', () => {
    expect(passages.length).toBeGreaterThanOrEqual(150);
    const traps = passages.filter(({ slice }) => slice.startsWith('trap'));
    expect(traps.length).toBeGreaterThanOrEqual(passages.length / 3);
  });

  test('name entities that there are', () => {
    const known = new Set(terms.map(({ entity }) => entity));
    const labelled = passages.flatMap(({ blocks }) => blocks.flatMap(({ labels }) => labels));
    expect(
      labelled.flatMap(({ entity }) => (entity === undefined || known.has(entity) ? [] : entity)),
    ).toEqual([]);
  });
});

describe('marks on the labelled passages', () => {
  const ours = score(passages, ruled(terms));
  const plain = score(passages, longestMatch(terms));

  test('are right in at least 98 of 100', () =>
    expect(precision(ours), ours.faults.join('\n')).toBeGreaterThanOrEqual(0.98));
  test('miss at most 5 of 100', () =>
    expect(recall(ours), ours.faults.join('\n')).toBeGreaterThanOrEqual(0.95));
  test('are wrong less often than those of a plain search', () =>
    expect(precision(plain)).toBeLessThan(precision(ours)));
});
