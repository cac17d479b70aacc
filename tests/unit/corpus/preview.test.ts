import { expect, test } from 'vitest';
import type { EntityDetails } from '../../../data/corpus/entity-details.ts';
import { disputeSentence, toPreview, withFirst } from '../../../data/corpus/preview.ts';
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
  ['what the page could know', [], ['a', 'b']],
  ['what the page could know before what came later', ['a'], ['b', 'c']],
  ['what came later where the page could know nothing', IDS, ['a', 'b']],
])('a preview shows %s', (_, since, expected) => {
  const preview = toPreview({ ...body, since });
  expect(idsOf(preview)).toEqual(expected);
  expect(preview.count).toBe(5);
});

test('one fact is enough where two would be too much to take in', () => {
  const long = sourcedFact({ id: 'a', says: 'A long statement that takes its time. '.repeat(6).trim() });
  expect(idsOf(toPreview({ ...body, facts: [long, ...facts.slice(1)] }))).toEqual(['a']);
});

test('a preview knows of all disputes, and leaves their facts for when they are asked for', () => {
  const { disputes } = toPreview(body);
  expect(disputes.map(({ dispute }) => dispute.id)).toEqual(['near', 'far']);
  expect(disputes.flatMap((dispute) => dispute.facts)).toEqual([]);
});

test('a preview of a preview is the same', () => {
  expect(toPreview(toPreview(body))).toEqual(toPreview(body));
});

test.each([
  [{ short: 'Reports differ.', note: 'A long note. And more.' }, 'Reports differ.'],
  [{ note: 'Counts differ: 1.5 or 2. The rest is detail.' }, 'Counts differ: 1.5 or 2.'],
  [{ note: '说法不一。另有说明。' }, '说法不一。另有说明。'],
  [{ note: `${'word '.repeat(40)}end.` }, `${'word '.repeat(27).trimEnd()}…`],
])('a dispute is one sentence', (dispute, expected) => {
  expect(disputeSentence({ id: 'd', facts: ['a', 'b'], ...dispute })).toBe(expected);
});

test('a fact that was looked up stands before the others', () => {
  expect(idsOf(toPreview(withFirst(body, 'd')))[0]).toBe('d');
  expect(idsOf(withFirst(body, 'unknown'))).toEqual(IDS);
});
