import { describe, expect, test } from 'vitest';
import { type Edit, edit, problemsWith } from './seeds-for-tests.ts';

const SOURCE = 'sources/doe-cameras.yaml';
const COMPANIES = 'entities/companies.yaml';
const CONCEPTS = 'entities/concepts.yaml';
const PLACES = 'entities/places.yaml';

describe('what is wrong is found', () => {
  const cases: [what: string, edits: Edit[], line: number, message: RegExp][] = [
    [
      'two facts with one id',
      [edit(SOURCE, 'id: doe-smart-cities', 'id: doe-acme-cameras')],
      22,
      /already belongs to another fact \(seeds\/sources\/doe-cameras\.yaml:11\)/,
    ],
    [
      'two entities with one id',
      [
        edit(PLACES, 'id: springfield', 'id: acme'),
        edit(SOURCE, 'acme, springfield', 'acme'),
        edit(COMPANIES, 'springfield', 'smart-city'),
      ],
      2,
      /already belongs to another entity/,
    ],
    [
      'a fact id that does not tell its source',
      [edit(SOURCE, 'id: doe-smart-cities', 'id: smart-cities')],
      22,
      /begin with "doe-"/,
    ],
    [
      'a name family first that is no author’s',
      [edit(SOURCE, '[Jane Doe]', '[Jane Doe]\nfamilyFirst: [Jane Doe, Doe Jane]')],
      5,
      /"Doe Jane" is not among the authors/,
    ],
    [
      'a name family first that is given twice',
      [edit(SOURCE, '[Jane Doe]', '[Jane Doe]\nfamilyFirst: [Jane Doe, Jane Doe]')],
      5,
      /"Jane Doe" stands twice/,
    ],
    [
      'a fact about an unknown entity',
      [edit(SOURCE, 'acme, springfield', 'acme, shelbyville, springfield')],
      13,
      /no entity with the id "shelbyville"/,
    ],
    [
      'a fact about one entity twice',
      [edit(SOURCE, '[acme, springfield]', '[acme, springfield, acme]')],
      13,
      /"acme" stands twice/,
    ],
    [
      'a fact that leads for what it is not about',
      [edit(SOURCE, '[acme, springfield]', '[acme, springfield]\n    lead: [acme, smart-city]')],
      14,
      /leads for "smart-city", but is not about it/,
    ],
    [
      'a fact that leads for one entity twice',
      [edit(SOURCE, '[acme, springfield]', '[acme, springfield]\n    lead: [acme, acme]')],
      14,
      /"acme" stands twice/,
    ],
    [
      'a relation that leads nowhere',
      [edit(COMPANIES, 'to: springfield', 'to: shelbyville')],
      10,
      /no entity with the id "shelbyville"/,
    ],
    ['a relation to itself', [edit(COMPANIES, 'to: springfield', 'to: acme')], 10, /related to itself/],
    [
      'a cue for an unknown entity',
      [edit(PLACES, '"@acme"', '"@umbrella"')],
      7,
      /no entity with the id "umbrella"/,
    ],
    [
      'an unknown entity that would rule an alias out',
      [edit(PLACES, 'page: ["@acme"]', 'notPage: ["@umbrella"]')],
      7,
      /no entity with the id "umbrella"/,
    ],
    [
      'an entity in the wrong file',
      [edit(PLACES, 'type: place', 'type: event')],
      4,
      /belongs in events\.yaml/,
    ],
    [
      'a source in a file of another name',
      [edit(SOURCE, 'id: doe-cameras', 'id: doe-lenses')],
      2,
      /belongs in a file doe-lenses\.yaml/,
    ],
    [
      'an entity that no fact is about',
      [edit(SOURCE, '[acme, springfield]', '[acme]')],
      2,
      /No fact is about "springfield"/,
    ],
    [
      'an alias that two entities claim',
      [edit(COMPANIES, 'Acme Corporation', 'smart-cities')],
      2,
      /"smart cities" would stand for both "smart-city" and "acme"/,
    ],
    [
      'a name that another entity claims',
      [edit(COMPANIES, 'Acme Corporation', 'SMART CITY')],
      2,
      /would stand for both/,
    ],
    [
      'an alias that is given twice',
      [edit(COMPANIES, '- Acme Corporation', '- Acme Corporation\n    - Acme Corporation')],
      8,
      /given twice/,
    ],
    [
      'an entity that could never be marked',
      [edit(CONCEPTS, '{text: Smart city, case: any, plural: true}', '{text: Smart city, unmarked: true}')],
      7,
      /would never be found on a page/,
    ],
    [
      'a cue that can never be met',
      [edit(CONCEPTS, 'plural: true', 'page: [city]'), edit(PLACES, '"@acme"', '"@smart-city"')],
      7,
      /The cue @smart-city of "Springfield" can never be met/,
    ],
    [
      'an alias that can never be introduced',
      [edit(CONCEPTS, 'case: any, plural: true', 'introduced: true')],
      7,
      /"Smart city" can never be introduced/,
    ],
    [
      'a fact that names none of its entities',
      [edit(SOURCE, 'The smart city is', 'It is')],
      23,
      /names none of what it is about \(Smart city\)/,
    ],
    [
      'a fact without a date',
      [edit(SOURCE, '    when: "2019-08"\n', '')],
      22,
      /of what date the fact speaks/,
    ],
    [
      'a projection whose year has passed and that tells no outcome',
      [
        edit('pack.yaml', 'title: "A small pack"\n', 'title: "A small pack"\nreadUntil: "2026-11"\n'),
        edit(SOURCE, 'kind: opinion', 'kind: projection'),
      ],
      25,
      /What came of this by 2019-08\?/,
    ],
    [
      'a fact without its place in the document',
      [edit(SOURCE, '    at: {line: 7}\n', '')],
      22,
      /where this stands in document 001/,
    ],
    [
      'a passage without a page to open',
      [edit(SOURCE, 'url: https://example.org/cameras\n', '')],
      16,
      /this source has no "url"/,
    ],
    ['a figure fact without figures', [edit(SOURCE, 'kind: opinion', 'kind: figure')], 25, /has no figures/],
    [
      'a figure that does not stand in the fact',
      [edit(SOURCE, 'text: "1,200"', 'text: "1200"')],
      19,
      /"1200" does not stand in the fact/,
    ],
    [
      'a figure with another value',
      [edit(SOURCE, 'value: 1200', 'value: 12000')],
      20,
      /"1,200" is 1200, but its value is given as 12000/,
    ],
    [
      'a number that is no figure',
      [edit(SOURCE, 'cameras in 2018', 'cameras at 35 crossings in 2018')],
      12,
      /The number "35" is not among/,
    ],
    [
      'a measure with nothing to compare',
      [edit(SOURCE, 'unit: cameras', 'unit: cameras\n        measure: cameras-sold')],
      22,
      /Only this figure has the measure "cameras-sold"/,
    ],
    [
      'fields in another order',
      [
        edit(
          SOURCE,
          'authors: [Jane Doe]\npublisher: "The Example"',
          'publisher: "The Example"\nauthors: [Jane Doe]',
        ),
      ],
      4,
      /Run "npm run seeds:format"/,
    ],
  ];
  test.each(cases)('%s', (_what, edits, line, message) => {
    expect(problemsWith(...edits)).toContainEqual(
      expect.objectContaining({ line, message: expect.stringMatching(message) }),
    );
  });
});

describe('what is right is left alone', () => {
  const cases: [what: string, edit: Edit][] = [
    [
      'a fact that uses an alias in the possessive',
      edit(SOURCE, '"Acme sold', '"Acme Corporation’s agents sold'),
    ],
    ['a fact that uses the plural', edit(SOURCE, 'The smart city is an idea', 'Smart-cities are an idea')],
    [
      'an alias shared with another entity, but with cues',
      edit(COMPANIES, 'text: AC, introduced', 'text: Smart city, introduced'),
    ],
    [
      'a fact that leads for some of what it is about',
      edit(SOURCE, '[acme, springfield]', '[acme, springfield]\n    lead: [springfield]'),
    ],
    ['a projection of a year to come', edit(SOURCE, 'kind: opinion', 'kind: projection')],
  ];
  test.each(cases)('%s', (_what, change) => {
    expect(problemsWith(change)).toEqual([]);
  });
});

test('numbers inside a name need no figure', () => {
  const edits = [edit(COMPANIES, 'Acme Corporation', 'Acme 35'), edit(SOURCE, 'Acme sold', 'Acme 35 sold')];

  expect(problemsWith(...edits)).toEqual([]);
});
