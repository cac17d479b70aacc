import { beforeAll, describe, expect, test } from 'vitest';
import { statusOf } from '../../../components/popup/page-status.tsx';
import { countOf } from '../../../components/search/result-count.tsx';
import { type EntityResult, MOST_RESULTS } from '../../../data/corpus/result.ts';
import type { PageReport } from '../../../data/panel/page-report.ts';
import { PACK } from '../search/rows.ts';
import { speakEnglish } from './in-english.ts';

beforeAll(speakEnglish);

const named = PACK.entities.map(
  (entity): EntityResult => ({ type: 'entity', tier: 'name', score: 0, ranges: [], described: [], entity }),
);
const [huawei, huaneng] = named;
if (!huawei || !huaneng) throw new Error('The corpus is too small.');
const many = (first: EntityResult) => Array.from({ length: MOST_RESULTS }, () => first);

describe('what is said of results', () => {
  test.each([
    ['nothing before anything is found', undefined, [], ''],
    ['one', [huawei], [], 'One result, first: Huawei'],
    ['some', [huaneng, huawei], [], '2 results, first: Huaneng'],
    ['as many others', [huawei, huaneng], [], '2 results, first: Huawei'],
    ['no fewer than are asked for', many(huawei), [], '20 results or more, first: Huawei'],
    ['none', [], [], 'No results'],
    ['none, but near ones', [], [huawei, huaneng], 'No results. Closest matches: Huawei, Huaneng'],
  ])('%s', (_, results, nearest, said) => {
    expect(countOf({ results, nearest })).toBe(said);
  });

  test('a fact only begins to be said', () => {
    const [fact] = PACK.facts;
    const [source] = PACK.sources;
    if (!fact || !source) throw new Error('The corpus is too small.');
    const sourced = { fact: { ...fact, says: 'word '.repeat(50) }, source };
    const said = countOf({
      results: [{ type: 'fact', tier: 'text', score: 0, sourced, ranges: [] }],
      nearest: [],
    });
    expect(said).toMatch(/^One result, first: (?:word ){11}word…$/);
  });
});

describe('what is said of a page', () => {
  const mention = (entity: string) => ({
    ...{ kind: 'entity' as const, key: entity, entity, name: entity, text: entity, frameId: 0 },
  });
  const two: PageReport = { name: 'on', mentions: [mention('a'), mention('b'), mention('a')] };

  test('another page with as many things is told apart', () => {
    expect(['One | The Paper', 'Two', ''].map((title) => statusOf({ page: two, title }))).toEqual([
      'One | The Paper: 2 things on this page are known.',
      'Two: 2 things on this page are known.',
      '2 things on this page are known.',
    ]);
  });

  test('so is another of which nothing can be listed', () => {
    expect(statusOf({ page: { name: 'site-off' }, title: 'Three' })).toBe(
      'Three: Marking is switched off on this site.',
    );
  });
});
