import { describe, expect, test } from 'vitest';
import type { SourcedFact } from '../../../data/corpus/entity-details.ts';
import { rankFacts } from '../../../data/corpus/rank.ts';
import { sourcedFact } from './facts-for-tests.ts';

const THING: Parameters<typeof rankFacts>[1] = { id: 'thing', type: 'company', name: 'Thing', aliases: [] };
const order = (facts: SourcedFact[], page?: Parameters<typeof rankFacts>[3]) =>
  rankFacts(facts, THING, '2026-10-12', page).map(({ fact }) => fact.id);

describe('the order of facts', () => {
  test('puts what is mainly about the entity first', () => {
    const aside = sourcedFact({ id: 'a', about: ['other', 'more', 'thing'] });
    const main = sourcedFact({ id: 'b', about: ['thing', 'other'], source: 'paper-b' });
    expect(order([aside, main])).toEqual(['b', 'a']);
  });

  test('puts what was reported before what is argued', () => {
    const opinion = sourcedFact({ id: 'a', kind: 'opinion' });
    const reported = sourcedFact({ id: 'b', kind: 'reported', source: 'paper-b' });
    expect(order([opinion, reported])).toEqual(['b', 'a']);
  });

  test('puts how things stand before how they were', () => {
    const then = sourcedFact({ id: 'a', when: '2016', lead: ['thing'] });
    const now = sourcedFact({ id: 'b', when: '2026-03', source: 'paper-b' });
    expect(order([then, now])).toEqual(['b', 'a']);
  });

  test('takes the newest that the page could know, before what came after it', () => {
    const facts = ['2015', '2019', '2025'].map((when) =>
      sourcedFact({ id: `of-${when}`, when, source: when }),
    );
    const page = { entities: [], words: '', published: '2020-05-01' };
    expect(order(facts, page)).toEqual(['of-2019', 'of-2015', 'of-2025']);
  });

  test('puts what a page shares first where it names few things, and the newest where it names many', () => {
    const shared = sourcedFact({ id: 'a', about: ['thing', 'other'], when: '2017' });
    const newer = ['b', 'c', 'd'].map((id) =>
      sourcedFact({ id, about: ['thing'], when: '2023', source: id }),
    );
    const naming = (count: number) => ({
      entities: ['other', ...Array.from({ length: count }, (_, index) => `named-${index}`)],
      words: '',
      published: '2024-03-18',
    });
    expect(order([shared, ...newer], naming(0))[0]).toBe('a');
    expect(order([shared, ...newer], naming(20))[0]).toBe('b');
  });

  test('counts a projection by when it was made', () => {
    const projection = sourcedFact(
      { id: 'a', kind: 'projection', when: '2030' },
      { id: 'x', published: '2015' },
    );
    const plain = sourcedFact({ id: 'b', when: '2024' }, { id: 'y' });
    expect(order([projection, plain])).toEqual(['b', 'a']);
  });

  test('lets a law count for longer', () => {
    const law = sourcedFact({ id: 'b', kind: 'law', when: '2019' }, { id: 'y' });
    const reported = sourcedFact({ id: 'a', when: '2019' }, { id: 'x' });
    expect(order([reported, law])).toEqual(['b', 'a']);
  });

  test('never lets a passing mention lead, however new it is', () => {
    const mention = sourcedFact({ id: 'a', about: ['x', 'y', 'thing'], when: '2026', kind: 'opinion' });
    const main = sourcedFact({ id: 'b', about: ['thing'], when: '2023', source: 'paper-b' });
    expect(order([mention, main])).toEqual(['b', 'a']);
  });

  test('puts what an editor chose before its like', () => {
    const plain = sourcedFact({ id: 'a' });
    const leadFor = (entity: string) => sourcedFact({ id: 'b', lead: [entity], source: 'paper-b' });
    expect(order([plain, leadFor('thing')])).toEqual(['b', 'a']);
    expect(order([plain, leadFor('other')])).toEqual(['a', 'b']);
  });

  test('does not let what an editor chose lead once something firm and newer is known', () => {
    const chosen = sourcedFact({ id: 'a', when: '2018-05', lead: ['thing'] });
    const newer = { id: 'b', when: '2022-06', source: 'paper-b', about: ['other', 'thing'] };
    expect(order([chosen, sourcedFact({ ...newer, about: ['thing'], kind: 'figure' })])).toEqual(['b', 'a']);
    expect(order([chosen, sourcedFact({ ...newer, kind: 'opinion' })])).toEqual(['a', 'b']);
  });

  test('counts what a person holds as firm for that person', () => {
    const held = sourcedFact({ id: 'a', kind: 'opinion', when: '2024' });
    const reported = sourcedFact({ id: 'b', when: '2022', source: 'paper-b' });
    expect(order([held, reported])).toEqual(['b', 'a']);
    const person: typeof THING = { ...THING, type: 'person' };
    expect(rankFacts([held, reported], person, '2026-10-12').map(({ fact }) => fact.id)).toEqual(['a', 'b']);
  });

  test('lets the page choose among what leads', () => {
    const general = sourcedFact({ id: 'a', lead: ['thing'] });
    const local = sourcedFact({
      id: 'b',
      about: ['thing', 'tashkent'],
      lead: ['thing'],
      source: 'paper-b',
    });
    expect(order([general, local])).toEqual(['a', 'b']);
    expect(order([general, local], { entities: ['tashkent'], words: '' })).toEqual(['b', 'a']);
  });

  test('brings forward what shares entities with the page', () => {
    const general = sourcedFact({ id: 'a' });
    const local = sourcedFact({ id: 'b', about: ['thing', 'tashkent'], source: 'paper-b' });
    expect(order([general, local])).toEqual(['a', 'b']);
    expect(order([general, local], { entities: ['thing', 'tashkent'], words: '' })).toEqual(['b', 'a']);
  });

  test('brings forward what shares words with the text around the mark', () => {
    const general = sourcedFact({ id: 'a', says: 'Something is sold.' });
    const apt = sourcedFact({ id: 'b', says: 'Cameras are sold to police.', source: 'paper-b' });
    const page = { entities: [], words: 'The police bought cameras.' };
    expect(order([general, apt], page)).toEqual(['b', 'a']);
  });

  test('lets another source speak before the same one speaks again', () => {
    const facts = [
      sourcedFact({ id: 'a' }),
      sourcedFact({ id: 'b' }),
      sourcedFact({ id: 'c', source: 'paper-b', about: ['thing'] }),
    ];
    expect(order(facts)).toEqual(['a', 'c', 'b']);
  });

  test('puts what goes back to one origin far apart', () => {
    const facts = [
      sourcedFact({ id: 'a', origin: 'One report' }),
      sourcedFact({ id: 'b', origin: 'One report', source: 'paper-b' }),
      sourcedFact({ id: 'c', kind: 'opinion', source: 'paper-c' }),
    ];
    expect(order(facts)).toEqual(['a', 'c', 'b']);
  });

  test('keeps all facts, whatever order they come in', () => {
    const facts = ['d', 'a', 'c', 'b'].map((id) => sourcedFact({ id, source: id }));
    expect(order(facts)).toEqual(['a', 'b', 'c', 'd']);
  });
});
