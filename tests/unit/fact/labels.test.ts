import { describe, expect, test, vi } from 'vitest';
import { authorsOf, kindLabel, publishedLabel, whenLabel } from '../../../components/fact/labels.ts';
import { sourcedFact } from '../card/facts-for-tests.ts';

vi.mock('#i18n', () => import('./english.ts'));

const TODAY = new Date('2026-03-05');

describe('above a fact stands what kind it is, whose it is, and what time it speaks of', () => {
  test.each([
    [{ kind: 'reported' }, 'Reported', undefined],
    [{ kind: 'reported', when: '2014/2020' }, 'Reported', '2014 – 2020'],
    [{ kind: 'reported', by: 'Reuters' }, 'Reported by Reuters', undefined],
    [{ kind: 'figure', when: '2019' }, 'Figure', 'as of 2019'],
    [{ kind: 'figure', by: 'the city', when: '2019-08' }, 'Figure from the city', 'as of August 2019'],
    [{ kind: 'claim', by: 'Huawei', when: '2018-11' }, 'Claim by Huawei', 'November 2018'],
    [{ kind: 'claim' }, 'Claim', undefined],
    [{ kind: 'opinion' }, 'Opinion', undefined],
    [{ kind: 'law', when: '2017-06-28' }, 'Law', '28 June 2017'],
    [{ kind: 'projection', when: '2022' }, 'Projection for 2022', 'forecast date has passed'],
    [{ kind: 'projection', when: '2026' }, 'Projection for 2026', undefined],
    [{ kind: 'projection' }, 'Projection', undefined],
  ] as const)('%j', (fact, kind, when) => {
    const sourced = sourcedFact({ id: 'a', ...fact });
    expect(kindLabel(sourced)).toBe(kind);
    // Some kinds of spaces around the dash of a range depend on the version of the language data.
    expect(whenLabel(sourced, TODAY)?.replace(/\s/g, ' ')).toBe(when);
  });
});

test.each([
  [[], 'The Paper'],
  [['One'], 'One'],
  [['One', 'Two'], 'One and Two'],
  [['One', 'Two', 'Three'], 'One and others'],
])('a source by %j is by %s', (authors, by) => {
  expect(authorsOf(sourcedFact({ id: 'a' }, { authors }).source)).toBe(by);
});

test('a source without a date says so', () => {
  expect(publishedLabel(sourcedFact({ id: 'a' }).source)).toBe('August 2019');
  expect(publishedLabel(sourcedFact({ id: 'a' }, { published: undefined }).source)).toBe('undated');
});
