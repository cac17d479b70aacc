import { describe, expect, test } from 'vitest';
import { buildPackFrom } from '../../../scripts/corpus/build-pack.ts';
import { problemsWith, seedsWith } from './seeds-for-tests.ts';

const SOURCE = 'sources/doe-cameras.yaml';
const COMPANIES = 'entities/companies.yaml';

describe('a file of the wrong shape is reported with its line and in plain words', () => {
  const cases: [what: string, file: string, from: string, to: string, line: number, message: RegExp][] = [
    ['a missing field', SOURCE, 'publisher: "The Example"\n', '', 2, /^"publisher" is missing/],
    [
      'a misspelt field',
      SOURCE,
      'publisher:',
      'publsher:',
      5,
      /^"publsher" is not a field that belongs here/,
    ],
    [
      'a year without quotes',
      SOURCE,
      'when: "2018"',
      'when: 2018',
      15,
      /^"when" must be text: put it in quotes, "2018"/,
    ],
    ['an impossible date', SOURCE, '"2019-08"', '"2019-13"', 6, /^"published": Write a date as/],
    [
      'an interval that ends before it begins',
      SOURCE,
      'when: "2018"',
      'when: "2018/2014"',
      15,
      /^"when": .*the earlier year first/,
    ],
    [
      'an unknown kind',
      SOURCE,
      'kind: opinion',
      'kind: view',
      25,
      /^"kind" is "view"; choose one of: reported, figure/,
    ],
    [
      'a single word for a list',
      SOURCE,
      'about: [smart-city]',
      'about: smart-city',
      24,
      /^"about" must be a list/,
    ],
    [
      'a lead for nothing',
      SOURCE,
      'about: [smart-city]',
      'about: [smart-city]\n    lead: []',
      25,
      /^"lead": Name at least one entity/,
    ],
    [
      'an unsafe address',
      SOURCE,
      'https://example.org',
      'javascript:example.org',
      7,
      /^"url": An address begins with http/,
    ],
    ['a number in words', SOURCE, 'value: 1200', 'value: 1,200', 20, /^"value" must be a plain number/],
    [
      'an unknown rule of an alias',
      COMPANIES,
      'introduced: true',
      'intro: true',
      8,
      /^"intro" is not a field that belongs here/,
    ],
    ['an empty list of cues', COMPANIES, 'introduced: true', 'near: []', 8, /^"near": Give at least one cue/],
    ['an id with capitals', COMPANIES, 'id: acme', 'id: Acme', 2, /^"id": An id is lower-case letters/],
    ['broken YAML', COMPANIES, '"Maker of cameras"', '"Maker of cameras', 5, /^This is not valid YAML/],
  ];
  test.each(cases)('%s', (_what, file, from, to, line, message) => {
    expect(problemsWith({ file, from, to })).toContainEqual({
      file: `seeds/${file}`,
      line,
      severity: 'error',
      message: expect.stringMatching(message),
    });
  });
});

test('a fact of 240 characters fits, one of 241 does not', () => {
  const says = 'Acme sold Springfield 1,200 cameras in 2018.';
  const longer = (length: number) => ({ file: SOURCE, from: says, to: says.padEnd(length, '.') });

  expect(problemsWith(longer(240))).toEqual([]);
  expect(problemsWith(longer(241))[0]?.message).toMatch(/at most 240 characters; split it in two/);
});

test('a pack without a header and a file in no known place are reported', () => {
  const texts = seedsWith();
  texts.delete('pack.yaml');
  texts.set('facts.yaml', '[]');

  expect(buildPackFrom(texts).problems.map(({ file, message }) => [file, message])).toEqual([
    ['seeds/facts.yaml', expect.stringContaining('no known place')],
    ['seeds/pack.yaml', expect.stringContaining('missing')],
  ]);
});

test('a list that is not one is reported', () => {
  const texts = seedsWith().set('disputes.yaml', 'id: alone\n');

  expect(buildPackFrom(texts).problems[0]?.message).toMatch(/must be a list/);
});
