import { expect, test } from 'vitest';
import { diffSeeds, formatChanges } from '../../../scripts/corpus/diff.ts';
import { parseSeeds } from '../../../scripts/corpus/parse-seeds.ts';
import { seedsWith } from './seeds-for-tests.ts';

const SOURCE = 'sources/doe-cameras.yaml';
const before = parseSeeds(seedsWith()).seeds;

test('the same seeds have no changes', () => {
  expect(diffSeeds(before, parseSeeds(seedsWith()).seeds)).toEqual([]);
  expect(formatChanges([])).toBe('No changes.');
});

test('facts added, changed and withdrawn are told apart', () => {
  const after = parseSeeds(
    seedsWith(
      { file: SOURCE, from: 'doe-smart-cities', to: 'doe-smart-towns' },
      { file: SOURCE, from: 'cameras in 2018', to: 'cameras in 2017' },
    ),
  ).seeds;

  const changes = diffSeeds(before, after);

  expect(changes.map(({ what, id, change }) => [what, id, change])).toEqual([
    ['fact', 'doe-acme-cameras', 'changed'],
    ['fact', 'doe-smart-cities', 'withdrawn'],
    ['fact', 'doe-smart-towns', 'added'],
  ]);
  expect(changes[0]?.fields).toEqual([
    {
      name: 'says',
      before: '"Acme sold Springfield 1,200 cameras in 2018."',
      after: '"Acme sold Springfield 1,200 cameras in 2017."',
    },
  ]);
  expect(formatChanges(changes)).toContain('fact withdrawn: doe-smart-cities\n  The smart city is');
});

test('changes of entities, disputes and of a source itself are listed too', () => {
  const texts = seedsWith(
    { file: SOURCE, from: 'Cameras in Springfield', to: 'Cameras everywhere' },
    { file: 'entities/places.yaml', from: '"City"', to: '"Town"' },
  ).set('disputes.yaml', '- {id: d, facts: [doe-acme-cameras, doe-smart-cities], note: They differ.}');

  expect(
    diffSeeds(before, parseSeeds(texts).seeds).map(({ what, id, change }) => [what, id, change]),
  ).toEqual([
    ['entity', 'springfield', 'changed'],
    ['dispute', 'd', 'added'],
    ['source', 'doe-cameras', 'changed'],
  ]);
});
