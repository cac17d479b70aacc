import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { toCsl } from '../../../../data/collection/cite/csl.ts';
import {
  inOrder,
  inverted,
  type Name,
  readFamilyFirst,
  readName,
  shortName,
  withInitials,
} from '../../../../data/collection/cite/names.ts';
import { workOf } from '../../../../data/collection/cite/work.ts';
import { SnippetSchema } from '../../../../data/collection/schema.ts';

import { SNIPPETS } from '../sample.ts';

describe('a byline is taken apart', () => {
  test.each<[string, Name]>([
    ['Ludwig van Beethoven', { given: 'Ludwig', family: 'van Beethoven' }],
    ['Martin Luther King Jr.', { given: 'Martin Luther', family: 'King', suffix: 'Jr.' }],
    ['James R. Clapper, Jr.', { given: 'James R.', family: 'Clapper', suffix: 'Jr.' }],
    ['C.J. Chivers', { given: 'C. J.', family: 'Chivers' }],
    ['Ministry of Industry', { literal: 'Ministry of Industry' }],
    ['Reuters', { literal: 'Reuters' }],
    ['Clapper Jr.', { literal: 'Clapper Jr.' }],
    ['习近平', { literal: '习近平' }],
  ])('%s', (byline, name) => expect(readName(byline)).toEqual(name));

  test.each<[string, Name]>([
    ['Yau Tsz Yan', { family: 'Yau', given: 'Tsz Yan', isFamilyFirst: true }],
    ['习近平', { literal: '习近平' }],
  ])('%s, which begins with the family name', (byline, name) =>
    expect(readFamilyFirst(byline)).toEqual(name),
  );
});

test.each([
  ['James R. Clapper Jr.', 'Clapper, James R., Jr.', 'Clapper, J. R., Jr.', 'Clapper'],
  ['Samuel Locklear III', 'Locklear, Samuel, III', 'Locklear, S., III', 'Locklear'],
  ['Jean-Paul Sartre', 'Sartre, Jean-Paul', 'Sartre, J.-P.', 'Sartre'],
  ['C. J. Chivers', 'Chivers, C. J.', 'Chivers, C. J.', 'Chivers'],
  // A letter that is two code units long.
  ['𠮷子 Ash', 'Ash, 𠮷子', 'Ash, 𠮷.', 'Ash'],
  ['Human Rights Watch', 'Human Rights Watch', 'Human Rights Watch', 'Human Rights Watch'],
])('%s in all its forms', (byline, ...forms) => {
  const name = readName(byline);
  expect([inOrder(name), inverted(name), withInitials(name), shortName(name)]).toEqual([byline, ...forms]);
});

test('a name that begins with the family name, in all its forms', () => {
  const name = readFamilyFirst('Cheng Ting-Fang');
  expect([inOrder(name), inverted(name), withInitials(name), shortName(name)]).toEqual([
    'Cheng Ting-Fang',
    'Cheng Ting-Fang',
    'Cheng, T.-F.',
    'Cheng',
  ]);
});

/** A saved fact whose source has these authors. */
function savedFrom(authors: string[], familyFirst?: string[]) {
  const [, saved] = SNIPPETS;
  if (!saved?.fact) throw new Error('The sample has no fact.');
  const source = { ...saved.fact.source, authors, ...(familyFirst ? { familyFirst } : {}) };
  // As it comes out of the database.
  return v.parse(SnippetSchema, { ...saved, fact: { ...saved.fact, source } });
}

describe('a saved fact', () => {
  test('keeps who of its authors is written family name first', () => {
    const { authors } = workOf(savedFrom(['Xi Jinping', 'Zeyi Yang'], ['Xi Jinping']));
    expect(authors.map(shortName)).toEqual(['Xi', 'Yang']);
  });
  test('that was saved without it opens, and is read as most names are', () => {
    expect(workOf(savedFrom(['Xi Jinping'])).authors.map(shortName)).toEqual(['Jinping']);
  });
});

test('CSL has the parts of a name, and leaves the order of one that begins with the family name', () => {
  const authors = [readName('James R. Clapper Jr.'), readFamilyFirst('Xi Jinping'), readName('Reuters')];
  const work = { type: 'webpage' as const, title: 'T', authors, accessed: '2024-03-01' };
  expect(toCsl('t', work).author).toEqual([
    { family: 'Clapper', given: 'James R.', suffix: 'Jr.' },
    { family: 'Xi', given: 'Jinping', 'static-ordering': true },
    { literal: 'Reuters' },
  ]);
});
