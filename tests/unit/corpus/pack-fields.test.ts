import { describe, expect, test } from 'vitest';
import { checkPack, readPack } from '../../../data/corpus/check-pack.ts';
import type { Pack } from '../../../data/corpus/schema.ts';
import { buildPackFrom } from '../../../scripts/corpus/build-pack.ts';
import { PACK } from '../search/rows.ts';
import { type Edit, edit, problemsWith, seedsWith } from './seeds-for-tests.ts';

const SOURCE = 'sources/doe-cameras.yaml';
const errorsWith = (...edits: Edit[]) =>
  problemsWith(...edits)
    .filter(({ severity }) => severity === 'error')
    .map(({ message }) => message);

describe('The outcome of a projection', () => {
  const outcome = (kind: string, what: string) =>
    errorsWith(edit(SOURCE, 'kind: opinion\n', `kind: ${kind}\n    outcome: ${what}\n`));

  test('is another fact, or that none was found', () => {
    expect(outcome('projection', 'doe-acme-cameras')).toEqual([]);
    expect(outcome('projection', 'none found')).toEqual([]);
  });

  test.each([
    ['a fact that is not there', 'projection', 'doe-none', /no fact with the id "doe-none"/],
    ['the projection itself', 'projection', 'doe-smart-cities', /cannot be its own outcome/],
    ['words', 'projection', 'It came true', /Give the id of the fact/],
    ['that of an opinion', 'opinion', 'none found', /Only a projection/],
  ])('is not %s', (_what, kind, what, message) => {
    expect(outcome(kind, what)).toEqual([expect.stringMatching(message)]);
  });
});

test('measures, words and the date until which was read go into the pack', () => {
  const texts = seedsWith(edit('pack.yaml', 'title:', 'readUntil: "2026-11"\ntitle:'));
  texts.set('measures.yaml', '- {id: cameras, name: "Cameras", unit: cameras, words: [cctv]}\n');
  texts.set('words.yaml', 'alike:\n  - [camera, cctv]\nweak: [china]\n');

  expect(buildPackFrom(texts).pack).toMatchObject({
    readUntil: '2026-11',
    measures: [{ id: 'cameras', name: 'Cameras', unit: 'cameras', words: ['cctv'] }],
    words: { alike: [['camera', 'cctv']], weak: ['china'] },
  });
});

describe('What has a bound', () => {
  const [one, two] = PACK.facts.map(({ id }) => id);
  const dispute = { id: 'd', facts: [one ?? '', two ?? ''], note: 'n' };
  const measure = { id: 'm', name: 'M', unit: 'cameras', words: [] };
  const fact = PACK.facts.slice(0, 1);
  const problemOf = (part: Partial<Pack>) => {
    const read = readPack(JSON.stringify({ ...PACK, ...part }));
    return 'problems' in read ? read.problems[0]?.what.code : undefined;
  };

  test.each<[string, string, (length: number) => Partial<Pack>, number]>([
    [
      'a dispute in one sentence',
      'shortLong',
      (n) => ({ disputes: [{ ...dispute, short: 'x'.repeat(n) }] }),
      140,
    ],
    [
      'a fact’s caution',
      'cautionLong',
      (n) => ({ facts: fact.map((row) => ({ ...row, caution: 'x'.repeat(n) })) }),
      140,
    ],
    ['a measure’s unit', 'labelLong', (n) => ({ measures: [{ ...measure, unit: 'x'.repeat(n) }] }), 120],
    ['its words', 'manyWords', (n) => ({ measures: [{ ...measure, words: Array(n).fill('x') }] }), 500],
  ])('%s: %s', (_what, code, part, most) => {
    expect(problemOf(part(most))).toBeUndefined();
    expect(problemOf(part(most + 1))).toBe(code);
  });

  test('a group of words of one meaning has at least two', () => {
    expect(problemOf({ words: { alike: [['camera']], weak: [] } })).toBe('alike');
  });
});

test('a pack’s figures have its measures, its outcomes are its facts, and no measure is there twice', () => {
  const [fact] = PACK.facts;
  const measure = { id: 'm', name: 'M', unit: 'cameras', words: [] };
  const figures = [{ text: '5', value: 5, unit: 'cameras', measure: 'other' }];
  const pack: Pack = {
    ...PACK,
    facts: fact ? [{ ...fact, figures, kind: 'projection', outcome: 'gone' }] : [],
    disputes: [],
    measures: [measure, measure],
  };
  expect(checkPack(pack, []).map(({ what }) => what)).toEqual([
    { code: 'idTwice', details: ['m', ''] },
    { code: 'noFact', details: ['gone', ''] },
    { code: 'noMeasure', details: ['other', ''] },
  ]);
});
