import { expect, test } from 'vitest';
import { completions, tagsIn } from '../../../components/tags/completions.ts';

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
