import { expect, test } from 'vitest';
import { formatSeed } from '../../../scripts/corpus/form/format.ts';
import { seedsWith } from './seeds-for-tests.ts';

test('a canonical file stays as it is', () => {
  for (const [name, text] of seedsWith()) expect(formatSeed(name, text)).toBe(text);
});

test('fields, facts, quotes and lists get their order and form, and comments stay', () => {
  const untidy = `title: 'Cameras'
id: doe-cameras
facts:

  - says: Acme grew.
    # as it was called then
    id: doe-b
    lead:
      - acme
    about:
      - acme
    figures: []
    at:
      line: 9

  - id: doe-a # the first
    at: {line: 2}
    when: '2018'
`;

  expect(
    formatSeed('sources/doe-cameras.yaml', untidy),
  ).toBe(`# yaml-language-server: $schema=../schema/source.schema.json
id: doe-cameras
title: "Cameras"
facts:
  - id: doe-a # the first
    when: "2018"
    at: {line: 2}
  - # as it was called then
    id: doe-b
    says: "Acme grew."
    about: [acme]
    lead: [acme]
    at: {line: 9}
`);
});

test('entities stand by id, apart from each other, with short aliases on one line', () => {
  const cues = Array.from({ length: 12 }, (_, at) => `surveillance ${at}`).join(', ');
  const untidy = `- id: b
  aliases: [{plural: true, text: "thing"}, {near: [${cues}], text: B}, "The B"]
- {id: a, relations: []}
`;

  expect(
    formatSeed('entities/companies.yaml', untidy),
  ).toBe(`# yaml-language-server: $schema=../schema/entities.schema.json
- id: a

- id: b
  aliases:
    - {text: thing, plural: true}
    - text: B
      near: [${cues}]
    - The B
`);
});

test('what was left out is one line an entry', () => {
  const untidy = `- reason: Doubtful.
  seed: "002"
  line: 3
  what: Twenty
- {line: 12, seed: "001", what: Nine, reason: Out of date.}
`;

  expect(formatSeed('omitted.yaml', untidy)).toBe(`# yaml-language-server: $schema=schema/omitted.schema.json
- {seed: "001", line: 12, what: "Nine", reason: "Out of date."}
- {seed: "002", line: 3, what: "Twenty", reason: "Doubtful."}
`);
});

test('long texts are not broken into lines', () => {
  const says = 'Acme said so. '.repeat(15).trim();
  const text = formatSeed('sources/a.yaml', `facts: [{says: "${says}"}]`);

  expect(text).toContain(`says: "${says}"`);
});

test('what is not YAML is left alone', () => {
  expect(formatSeed('pack.yaml', 'id: "small')).toBe('id: "small');
});
