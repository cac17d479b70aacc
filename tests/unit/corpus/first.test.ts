import { expect, test } from 'vitest';
import type { EntityDetails } from '../../../data/corpus/entity-details.ts';
import { firstOf, withFirst } from '../../../data/corpus/first.ts';
import { sourcedFact } from '../card/facts-for-tests.ts';

const IDS = ['a', 'b', 'c', 'd', 'e'];
const facts = IDS.map((id) => sourcedFact({ id }));
const body: EntityDetails = {
  entity: { id: 'thing', name: 'Thing', type: 'concept', description: 'A thing', aliases: [], relations: [] },
  facts,
  count: facts.length,
  disputes: [
    {
      dispute: { id: 'near', facts: ['b', 'e'], note: 'They differ.' },
      facts: [facts[1], facts[4]].flatMap((f) => f ?? []),
    },
    { dispute: { id: 'far', facts: ['d', 'e'], note: 'They differ too.' }, facts: facts.slice(3) },
  ],
  related: [],
  since: [],
  origins: [
    { origin: 'One', sources: 2, facts: ['a', 'e'] },
    { origin: 'Other', sources: 2, facts: ['d', 'e'] },
  ],
};
const idsOf = ({ facts: all }: EntityDetails) => all.map(({ fact }) => fact.id);

test.each([
  ['three where nothing is later than the page', [], ['a', 'b', 'c']],
  ['those the page could know, and one of what came later', ['b', 'e'], ['a', 'c', 'd', 'b']],
  ['what came later where that leaves room', ['c', 'd', 'e'], ['a', 'b', 'c']],
  ['three of what came later where the page could know nothing', IDS, ['a', 'b', 'c']],
])('a card first shows %s', (_, since, expected) => {
  const first = firstOf({ ...body, since });
  expect(idsOf(first)).toEqual(expected);
  expect(first.since).toEqual(expected.filter((id) => since.includes(id)));
  expect(first.count).toBe(5);
});

test('a dispute comes with any of its facts, and with the other side', () => {
  const { disputes, origins } = firstOf(body);
  expect(disputes.map(({ dispute }) => dispute.id)).toEqual(['near']);
  expect(disputes[0]?.facts.map(({ fact }) => fact.id)).toEqual(['b', 'e']);
  expect(origins.map(({ origin }) => origin)).toEqual(['One']);
});

test('a fact that was looked up stands before the others', () => {
  expect(idsOf(firstOf(withFirst(body, 'd')))).toEqual(['d', 'a', 'b']);
  expect(idsOf(withFirst(body, 'unknown'))).toEqual(IDS);
});
