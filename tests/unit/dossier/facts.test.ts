import { describe, expect, test } from 'vitest';
import { groupFigures } from '../../../components/dossier/figure-groups.ts';
import { filterFacts, groupFacts, NO_FILTER } from '../../../components/dossier/filter.ts';
import { sourcedFact } from '../card/facts-for-tests.ts';

const facts = [
  sourcedFact({ id: 'old', kind: 'claim', when: '2014/2016', source: 'a' }),
  sourcedFact({ id: 'new', kind: 'figure', when: '2020-03', source: 'b' }),
  sourcedFact({ id: 'by-source', kind: 'claim', source: 'b' }, { published: '2018-01' }),
];
const undated = sourcedFact({ id: 'undated', source: 'c' }, { published: undefined });
const ids = (list: typeof facts) => list.map(({ fact }) => fact.id);

describe('a filter', () => {
  test.each([
    [{}, ['old', 'new', 'by-source', 'undated']],
    [{ kinds: ['claim'] }, ['old', 'by-source']],
    [{ kinds: ['claim', 'figure'] }, ['old', 'new', 'by-source']],
    [{ source: 'b' }, ['new', 'by-source']],
    [{ from: '2018' }, ['new', 'by-source']],
    [{ to: '2018' }, ['old', 'by-source']],
    [{ kinds: ['claim'], from: '2018', to: '2019' }, ['by-source']],
  ] as const)('%j lets through %j', (choice, expected) => {
    const filter = { ...NO_FILTER, ...choice, kinds: 'kinds' in choice ? [...choice.kinds] : [] };
    expect(ids(filterFacts([...facts, undated], filter))).toEqual(expected);
  });
});

test('facts are grouped by kind, source and year, the latest year first', () => {
  const groups = (by: Parameters<typeof groupFacts>[1]) =>
    [...groupFacts(facts, by)].map(([key, group]) => [key, ids(group)]);
  expect(groups('weight')).toEqual([['', ['old', 'new', 'by-source']]]);
  expect(groups('kind')).toEqual([
    ['claim', ['old', 'by-source']],
    ['figure', ['new']],
  ]);
  expect(groups('source')).toEqual([
    ['a', ['old']],
    ['b', ['new', 'by-source']],
  ]);
  expect(groups('year')).toEqual([
    ['2020', ['new']],
    ['2018', ['by-source']],
    ['2014', ['old']],
  ]);
});

describe('figures', () => {
  const figure = (id: string, value: number, when: string, unit = 'cameras', measure = 'city-cameras') =>
    sourcedFact({ id, when, figures: [{ text: String(value), value, unit, measure }] });

  test('of one measure and unit stand side by side, in order of time, to one scale', () => {
    const groups = groupFigures([
      figure('b', 200, '2020'),
      figure('a', 50, '2010'),
      figure('other-unit', 1, '2010', 'km'),
      figure('alone', 7, '2010', 'cameras', 'elsewhere'),
    ]);
    expect(groups).toMatchObject([
      {
        measure: 'city-cameras',
        unit: 'cameras',
        figures: [
          { text: '50', part: 0.25 },
          { text: '200', part: 1 },
        ],
      },
    ]);
  });

  test('without a measure are left alone', () => {
    const loose = sourcedFact({ id: 'a', figures: [{ text: '5', value: 5, unit: 'km' }] });
    expect(groupFigures([loose, loose])).toEqual([]);
  });
});
