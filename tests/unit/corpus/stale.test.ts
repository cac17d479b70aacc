import { expect, test } from 'vitest';
import type { Fact, Pack } from '../../../data/corpus/schema.ts';
import { isPast } from '../../../scripts/corpus/past.ts';
import { staleness } from '../../../scripts/corpus/stale.ts';
import { PACK } from '../search/rows.ts';

const fact = (id: string, when: string, more: Partial<Fact> = {}): Fact => ({
  id,
  says: 'Acme sold cameras.',
  about: ['acme'],
  kind: 'reported',
  source: 'wire',
  when,
  figures: [],
  ...more,
});
const pack = (...facts: Fact[]): Pack => ({
  ...PACK,
  readUntil: '2026-11',
  entities: [{ id: 'acme', name: 'Acme', type: 'company', description: 'Maker', aliases: [], relations: [] }],
  facts,
});

test('an entity is old when its newest fact is, whatever forecasts say', () => {
  const forecast = fact('b', '2030', { kind: 'projection' });
  expect(staleness(pack(fact('a', '2019'), forecast)).oldEntities).toEqual([{ id: 'acme', newest: 2019 }]);
  expect(staleness(pack(fact('a', '2019/2022'))).oldEntities).toEqual([]);
});

test('leads are old when something much newer is known', () => {
  const lead = fact('a', '2019', { lead: ['acme'] });
  expect(staleness(pack(lead, fact('b', '2025'))).oldLeads).toEqual([
    { id: 'acme', lead: 2019, newest: 2025 },
  ]);
  expect(staleness(pack(lead, fact('b', '2021'))).oldLeads).toEqual([]);
});

test('forecasts are told apart by what is known of their outcome', () => {
  const forecast = (id: string, when: string, outcome?: string) =>
    fact(id, when, outcome === undefined ? { kind: 'projection' } : { kind: 'projection', outcome });
  const found = staleness(
    pack(forecast('open', '2025'), forecast('unknown', '2025', 'none found'), forecast('ahead', '2026')),
  );
  expect(found).toMatchObject({ openForecasts: ['open'], unknownOutcomes: ['unknown'] });
});

test('a fact that was looked up on a page keeps a few words of it', () => {
  const [source] = PACK.sources;
  const from = (more: object, passage?: string) =>
    staleness({
      ...pack(fact('a', '2025', { source: 'page', ...(passage && { passage }) })),
      sources: source ? [{ ...source, id: 'page', url: 'https://example.org', ...more }] : [],
    }).withoutPassage;
  expect(from({})).toEqual(['a']);
  expect(from({}, 'sold the city')).toEqual([]);
  expect(from({ seed: '001' })).toEqual([]);
});

test('an old fact that speaks of the present shows its date', () => {
  const says = (text: string) => staleness(pack(fact('a', '2019', { says: text }))).undatedPresent;
  expect(says('Acme is the largest maker.')).toEqual(['a']);
  expect(says('Acme is the largest maker, Doe wrote in 2019.')).toEqual([]);
  expect(says('Acme sold cameras.')).toEqual([]);
});

test.each([
  ['2025', '2026-11', true],
  ['2026', '2026-11', false],
  ['2020/2026-10', '2026-11', true],
  ['2026-11-30', '2026-11', false],
  ['2025', undefined, false],
])('%s lies before %s: %s', (when, readUntil, past) => {
  expect(isPast(when, readUntil)).toBe(past);
});
