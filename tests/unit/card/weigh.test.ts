import { describe, expect, test } from 'vitest';
import type { SourcedFact } from '../../../data/corpus/entity-details.ts';
import { byWeight } from '../../../data/corpus/weigh.ts';
import { sourcedFact } from './facts-for-tests.ts';

const order = (facts: SourcedFact[], page?: Parameters<typeof byWeight>[2]) =>
  byWeight(facts, 'thing', page).map(({ fact }) => fact.id);

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

  test('puts what leads for the entity before all else', () => {
    const plain = sourcedFact({ id: 'a' });
    const leadFor = (entity: string) =>
      sourcedFact(
        { id: 'b', about: ['other', 'more', 'thing'], lead: [entity], kind: 'opinion' },
        { id: 'paper-b', caution: 'A garbled copy.' },
      );
    expect(order([plain, leadFor('thing')])).toEqual(['b', 'a']);
    expect(order([plain, leadFor('other')])).toEqual(['a', 'b']);
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

  test('puts a source without a caution before one with it', () => {
    const doubtful = sourcedFact({ id: 'a' }, { id: 'x', caution: 'A garbled copy.' });
    const sound = sourcedFact({ id: 'b' }, { id: 'y' });
    expect(order([doubtful, sound])).toEqual(['b', 'a']);
  });

  test('keeps all facts, whatever order they come in', () => {
    const facts = ['d', 'a', 'c', 'b'].map((id) => sourcedFact({ id, source: id }));
    expect(order(facts)).toEqual(['a', 'b', 'c', 'd']);
  });
});
