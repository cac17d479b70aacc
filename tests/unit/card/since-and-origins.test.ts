import { expect, test } from 'vitest';
import { sharedOrigins } from '../../../data/corpus/origins.ts';
import { isSince } from '../../../data/corpus/since.ts';
import { sourcedFact } from './facts-for-tests.ts';

test.each([
  ['a later day', { when: '2019-09-02' }, '2019-08-30', true],
  ['the same day', { when: '2019-08-30' }, '2019-08-30', false],
  ['an earlier year', { when: '2018' }, '2019-08-30', false],
  // As precisely as both are known: some of 2019 was before the article.
  ['the same year', { when: '2019' }, '2019-08-30', false],
  ['the same year, from a page that tells its year only', { when: '2019-12' }, '2019', false],
  ['an interval that began before', { when: '2018/2021' }, '2019-08-30', false],
  ['an interval that began later', { when: '2020/2021' }, '2019-08-30', true],
  ['no date of its own: when it was published', {}, '2019-07', true],
  ['no date of its own: published before', {}, '2019-09', false],
  [
    'a projection: when it was made, not what it is for',
    { kind: 'projection', when: '2030' },
    '2019-09',
    false,
  ],
] as const)('a fact of %s', (_, fact, published, expected) => {
  expect(isSince(sourcedFact({ id: 'a', ...fact }, { published: '2019-08' }), published)).toBe(expected);
});

test('a fact of an interval that had not ended, from a source without a date, may be later', () => {
  const undated = sourcedFact({ id: 'a', when: '2018/2021' });
  const { published: _, ...source } = undated.source;
  expect(isSince({ fact: undated.fact, source }, '2019-08-30')).toBe(true);
  expect(isSince({ fact: undated.fact, source }, '2022-01')).toBe(false);
});

test('sources that repeat one report are told', () => {
  const facts = [
    sourcedFact({ id: 'a', origin: 'NYT', source: 'one' }),
    sourcedFact({ id: 'b', origin: 'NYT', source: 'two' }),
    sourcedFact({ id: 'c', origin: 'NYT', source: 'two' }),
    // Twice in one source is no repetition by others.
    sourcedFact({ id: 'd', origin: 'WSJ', source: 'one' }),
    sourcedFact({ id: 'e', origin: 'WSJ', source: 'one' }),
    sourcedFact({ id: 'f', source: 'three' }),
  ].map(({ fact }) => fact);
  expect(sharedOrigins(facts)).toEqual([{ origin: 'NYT', sources: 2, facts: ['a', 'b', 'c'] }]);
});
