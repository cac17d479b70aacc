import { expect, test } from 'vitest';
import { buildPackFrom } from '../../../scripts/corpus/build-pack.ts';
import { edit, problemsWith, seedsWith } from './seeds-for-tests.ts';

const SOURCE = 'sources/doe-cameras.yaml';

test('few facts lead for one entity', () => {
  const leads = (count: number) =>
    Array.from(
      { length: count },
      (_, at) => `  - id: doe-lead-${at}
    says: "Acme said so."
    about: [acme]
    lead: [acme]
    kind: claim
    when: "2019"
    at: {line: ${10 + at}}
`,
    ).join('');
  const problemsOf = (count: number) =>
    problemsWith(edit(SOURCE, '    at: {line: 7}\n', `    at: {line: 7}\n${leads(count)}`));

  expect(problemsOf(4)).toEqual([]);
  expect(problemsOf(5)).toMatchObject([
    {
      file: 'seeds/entities/companies.yaml',
      line: 2,
      severity: 'warning',
      message: expect.stringMatching(/^5 facts lead for "acme": doe-lead-0, .*Leave at most 4/),
    },
  ]);
});

test('figures of one measure have one unit', () => {
  const second = `    at: {line: 7}
    figures:
      - text: "0.4 m"
        value: 0.4
        unit: metres
        measure: size
`;
  const metres = [
    edit(SOURCE, 'unit: cameras', 'unit: cameras\n        measure: size'),
    edit(SOURCE, 'without a definition', 'of 0.4 m'),
    edit(SOURCE, '    at: {line: 7}\n', second),
  ];
  const cameras = [...metres, edit(SOURCE, 'unit: metres', 'unit: cameras')];

  expect(problemsWith(...metres).map(({ message }) => message)).toEqual([
    expect.stringMatching(/in metres here and in cameras at seeds\/sources\/doe-cameras\.yaml:21/),
  ]);
  expect(problemsWith(...cameras)).toEqual([]);
});

test('a measure is listed with the unit of its figures, once, and in use', () => {
  const figures = `    at: {line: 7}
    figures:
      - text: "900"
        value: 900
        unit: cameras
        measure: size
`;
  const listed = (...measures: string[]) => {
    const texts = seedsWith(
      edit(SOURCE, 'unit: cameras', 'unit: cameras\n        measure: size'),
      edit(SOURCE, 'without a definition', 'of 900'),
      edit(SOURCE, '    at: {line: 7}\n', figures),
    );
    const items = measures.map(
      (text) =>
        `- id: ${text.split(' ')[0]}\n  name: "Size"\n  unit: ${text.split(' ')[1]}\n  words: [size]\n`,
    );
    texts.set(
      'measures.yaml',
      `# yaml-language-server: $schema=schema/measures.schema.json\n${items.join('\n')}`,
    );
    return buildPackFrom(texts).problems.map(({ message }) => message);
  };

  expect(listed('size cameras')).toEqual([]);
  expect(listed('size people')).toContainEqual(expect.stringContaining('in people by measures.yaml'));
  expect(listed('size cameras', 'size cameras')).toEqual([expect.stringContaining('listed twice')]);
  expect(listed('other cameras', 'size cameras')).toEqual([expect.stringContaining('No figure has')]);
  expect(listed('other cameras')).toContainEqual(expect.stringContaining('is not in measures.yaml'));
});

test('one origin is spelt one way', () => {
  const origins = (one: string, two: string) => [
    edit(SOURCE, 'passage: "sold the city"', `passage: "sold the city"\n    origin: "${one}"`),
    edit(SOURCE, 'at: {line: 7}', `at: {line: 7}\n    origin: "${two}"`),
  ];

  expect(problemsWith(...origins('The Times, 24 April 2019', 'The Times, 24 April 2019'))).toEqual([]);
  expect(problemsWith(...origins('The Times, 24 April 2019', 'Reuters, 24 April 2019'))).toEqual([]);
  expect(problemsWith(...origins('The Times, 24 April 2019', 'Times, April 24, 2019'))).toMatchObject([
    {
      severity: 'warning',
      message: expect.stringContaining('is written "The Times, 24 April 2019" elsewhere'),
    },
  ]);
});

test('a source without facts needs an explanation', () => {
  const bare = `# yaml-language-server: $schema=../schema/source.schema.json
id: roe-list
title: "A list"
authors: []
publisher: "The Example"
kind: advocacy
facts: []
`;
  const explained = bare.replace(
    'facts: []',
    'caution: "A list in which other sources were read."\nfacts: []',
  );
  const problemsOf = (text: string) => buildPackFrom(seedsWith().set('sources/roe-list.yaml', text)).problems;

  expect(problemsOf(bare)).toMatchObject([{ line: 7, message: expect.stringContaining('has no facts') }]);
  expect(problemsOf(explained)).toEqual([]);
});

test('a dispute links facts that exist', () => {
  const dispute = (
    facts: string,
    short = '  short: "They differ in 2018."\n',
  ) => `# yaml-language-server: $schema=schema/disputes.schema.json
- id: cameras
  facts:
    - doe-acme-cameras
    - ${facts}
${short}  note: "They differ."
`;
  const problemsOf = (facts: string, short?: string) =>
    buildPackFrom(seedsWith().set('disputes.yaml', dispute(facts, short))).problems;

  expect(problemsOf('doe-smart-cities')).toEqual([]);
  expect(problemsOf('doe-lenses')).toMatchObject([
    { line: 5, message: expect.stringContaining('no fact with the id') },
  ]);
  expect(problemsOf('doe-smart-cities', '')).toMatchObject([
    { line: 2, severity: 'error', message: expect.stringContaining('in one sentence') },
  ]);
});
