import { describe, expect, test } from 'vitest';
import type { Result } from '../../../data/corpus/result.ts';
import { fits, readFilters, toggleFilter } from '../../../data/search/filters.ts';
import { PACK } from './rows.ts';

test.each([
  ['huawei', 'huawei', {}],
  ['kind:figure cameras', 'cameras', { kind: 'figure' }],
  ['cameras Kind:Figure', 'cameras ', { kind: 'figure' }],
  ['cameras year:2019 in year:2018', 'cameras  in ', { year: '2018' }],
  ['source:"The Diplomat" huawei', 'huawei', { source: 'the diplomat' }],
  ['source:“The Diplomat” huawei', 'huawei', { source: 'the diplomat' }],
  ['huawei source:"The Dip', 'huawei ', { source: 'the dip' }],
  ['huawei type:', 'huawei ', {}],
  ['Source: Reuters', 'Reuters', {}],
  ['mankind:figure', 'mankind:figure', {}],
])('%s looks for “%s” narrowed to %j', (typed, words, filters) => {
  expect(readFilters(typed)).toEqual({ words, filters });
});

test('a filter is added, exchanged and taken out', () => {
  expect(toggleFilter('cameras', 'kind', 'figure')).toBe('kind:figure cameras');
  expect(toggleFilter('kind:figure cameras', 'kind', 'claim')).toBe('kind:claim cameras');
  expect(toggleFilter('kind:figure cameras', 'kind', 'figure')).toBe('cameras');
  expect(toggleFilter('cameras kind:figure', 'kind', 'figure')).toBe('cameras');
  expect(toggleFilter('cameras year:2019', 'kind', 'figure')).toBe('kind:figure cameras year:2019');
});

test.each(['camer', 'cameras '])('a filter leaves the words “%s” to be typed on', (words) => {
  expect(readFilters(toggleFilter(words, 'source', 'The Diplomat')).words).toBe(words);
});

describe('fits', () => {
  const [source] = PACK.sources;
  const [entity] = PACK.entities;
  const [fact] = PACK.facts;
  if (!source || !entity || !fact) throw new Error('The small corpus is empty.');
  const found = { tier: 'text', score: 0, ranges: [] } as const;
  const company: Result = { ...found, ranges: [], described: [], type: 'entity', entity };
  const figure: Result = {
    ...found,
    ranges: [],
    type: 'fact',
    sourced: { fact: { ...fact, when: '2014/2016' }, source },
  };
  test.each([
    [{}, true, true],
    [{ type: 'company' }, true, false],
    [{ type: 'companies' }, true, false],
    [{ type: 'comp' }, true, false],
    [{ type: 'person' }, false, false],
    [{ kind: 'figures' }, false, true],
    [{ kind: 'fig' }, false, true],
    [{ kind: 'figure' }, false, true],
    [{ kind: 'law' }, false, false],
    [{ source: 'diplomat' }, false, true],
    [{ source: 'guardian' }, false, false],
    [{ year: '2019' }, false, true],
    [{ year: '2014' }, false, true],
    [{ year: '2015' }, false, true],
    [{ year: '2013' }, false, false],
    [{ year: '2017' }, false, false],
    [{ year: '2020' }, false, false],
  ])('%j: the company %s, the figure %s', (filters, isCompany, isFigure) => {
    expect([fits(company, filters), fits(figure, filters)]).toEqual([isCompany, isFigure]);
  });
});
