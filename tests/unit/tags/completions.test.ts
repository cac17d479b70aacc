import { expect, test } from 'vitest';
import { completions, splitTyped, tagsIn } from '../../../components/tags/completions.ts';

const KNOWN = ['surveillance', 'smart city', 'Zürich', 'safe city', 'city', 'sources', 'press', 'sports'];

test.each<[string, string[]]>([
  ['', []],
  [' ', []],
  ['ci', ['city', 'smart city', 'safe city']],
  ['CITY', ['city', 'smart city', 'safe city']],
  ['city', ['smart city', 'safe city']],
  ['zur', ['Zürich']],
  ['eillance', []],
  ['s', ['surveillance', 'smart city', 'safe city', 'sources', 'sports']],
])('what “%s” may become', (typed, expected) => expect(completions(KNOWN, [], typed)).toEqual(expected));

test('what is put on already is not offered', () =>
  expect(completions(KNOWN, ['safe city'], 'sa')).toEqual([]));

test('tags are told apart by commas, of Chinese too', () =>
  expect(tagsIn(' a, b c，a,, 城市 ')).toEqual(['a', 'b c', '城市']));

test.each([
  ['ci', false, { ended: '', rest: 'ci' }],
  ['city, pre', false, { ended: 'city', rest: 'pre' }],
  ['a, b，', false, { ended: 'a, b', rest: '' }],
  [', a', false, { ended: '', rest: 'a' }],
  // An input method may write a comma on the way to another word.
  ['cheng，shi', true, { ended: '', rest: 'cheng，shi' }],
] as const)('“%s” while composing (%s) is cut where tags end', (typed, isComposing, expected) =>
  expect(splitTyped(typed, isComposing)).toEqual(expected),
);
