import { describe, expect, test } from 'vitest';
import {
  keyOf,
  normOf,
  searchWords,
  tellingFolded,
  tellingWords,
} from '../../../data/corpus/text/search-tokens.ts';
import { stem } from '../../../data/corpus/text/stem.ts';
import { distance, slipsAllowed } from '../../../data/search/distance.ts';
import { Vocabulary } from '../../../data/search/vocabulary.ts';

test.each([
  ['cameras', 'camera'],
  ['cities', 'city'],
  ['companies', 'company'],
  ['classes', 'class'],
  ['making', 'make'],
  ['planned', 'plan'],
  ['required', 'require'],
  ['scoring', 'score'],
])('%s and %s are one word', (a, b) => {
  expect(stem(a)).toBe(stem(b));
});

test.each([
  ['bring', 'br'],
  ['speed', 'spe'],
  ['status', 'statu'],
  ['analysis', 'analysi'],
  ['business', 'busines'],
])('%s does not become %s', (word, wrong) => {
  expect(stem(word)).not.toBe(wrong);
});

test.each([
  ['huawie', 'huawei', 1],
  ['taskent', 'tashkent', 1],
  ['karamai', 'karamay', 1],
  ['', 'abc', 3],
  ['same', 'same', 0],
  ['abcd', 'badc', 2],
])('the distance of %s and %s is %i', (a, b, wanted) => {
  expect(distance(a, b)).toBe(wanted);
  expect(distance(b, a)).toBe(wanted);
});

test('short words and numbers are taken at their word', () => {
  expect([
    slipsAllowed('zte'),
    slipsAllowed('2019'),
    slipsAllowed('huawei'),
    slipsAllowed('kyrgyzstan'),
  ]).toEqual([0, 0, 1, 2]);
});

describe('Vocabulary', () => {
  const vocabulary = new Vocabulary('tashkent karamay karaman huawei huaneng 2019 zte');
  test.each([
    ['tashknt', ['tashkent']],
    ['karamai', ['karamay', 'karaman']],
    ['huawie', ['huawei']],
    ['2018', []],
    ['zta', []],
    ['elephant', []],
  ])('near %s: %j', (word, wanted) => {
    expect(vocabulary.near(word)).toEqual(wanted);
  });
});

test('words that only join others are left aside, unless there are no others', () => {
  const telling = (text: string) => tellingWords(searchWords(text)).map(({ folded }) => folded);
  expect(telling('the cameras in the city')).toEqual(['cameras', 'city']);
  expect(telling('the who')).toEqual(['the', 'who']);
});

test('a number with separators is one word, in its place', () => {
  expect(searchWords('of 300,000 yuan')).toMatchObject([
    { folded: 'of' },
    { folded: '300000', start: 3, end: 10 },
    { folded: 'yuan' },
  ]);
  expect(searchWords('in 2013, 400 of them').map(({ folded }) => folded)).toEqual([
    'in',
    '2013',
    '400',
    'of',
    'them',
  ]);
  expect(searchWords('1,234.5 on 12.05.2020.').map(({ folded }) => folded)).toEqual([
    '1234.5',
    'on',
    '12.05',
    '2020',
  ]);
  expect(tellingFolded('1.4 billion, 2,500m')).toEqual(['1.4', 'billion', '2500', 'million']);
});

test('a figure and its multiple are two words, however they are written', () => {
  expect(searchWords('$22m or 1.5bn')).toMatchObject([
    { folded: '22', start: 1, end: 3 },
    { folded: 'million', start: 3, end: 4 },
    { folded: 'or' },
    { folded: '1.5', start: 8, end: 11 },
    { folded: 'billion', start: 11, end: 13 },
  ]);
  for (const text of ['$22m', '22 million', 'about 22mn'])
    expect(tellingFolded(text)).toEqual(['22', 'million']);
  expect(searchWords('5G in 3mm').map(({ folded }) => folded)).toEqual(['5g', 'in', '3mm']);
});

test('words of one meaning have one form', () => {
  expect(normOf('firms')).toBe(normOf('company'));
  expect(normOf('bought')).toBe(normOf('purchases'));
  expect(normOf('law')).not.toBe(normOf('loan'));
});

test('a key is the same however a name is joined', () => {
  expect(new Set(['Safe City', 'safe-city', 'SAFECITY', 'Safe\u00a0City'].map(keyOf)).size).toBe(1);
});
