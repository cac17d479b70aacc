import { describe, expect, test } from 'vitest';
import { checkPack, readPack } from '../../../data/corpus/check-pack.ts';
import type { Pack } from '../../../data/corpus/schema.ts';
import { validationMessage } from '../../../data/files/validation-message.ts';
import { PACK } from '../search/rows.ts';

const BUNDLED = {
  pack: 'bundled',
  sources: 'wire',
  entities: 'other tashkent-city',
  facts: 'first',
  disputes: 'quarrel',
};
const paths = (pack: Partial<Pack>) =>
  checkPack({ ...PACK, ...pack }, [BUNDLED]).map(({ place }) => 'path' in place && place.path.join('.'));

describe('A pack file', () => {
  test('is read', () => {
    expect(readPack(JSON.stringify(PACK))).toEqual({ pack: PACK });
  });

  test('that is no JSON is refused with the place where it breaks off', () => {
    expect(readPack('{')).toEqual({
      problems: [{ place: { in: 'line', line: 1, character: 2 }, what: validationMessage('json') }],
    });
  });

  test('says where it is wrong, and how', () => {
    const [fact, ...facts] = PACK.facts;
    const text = JSON.stringify({ ...PACK, facts: [{ ...fact, when: 'soon' }, ...facts] });
    expect(readPack(text)).toEqual({
      problems: [
        { place: { in: 'field', path: ['facts', 0, 'when'] }, what: validationMessage('dateOrInterval') },
      ],
    });
  });

  test('says what is wrong within an alias rather than that it is none', () => {
    const [entity, ...entities] = PACK.entities;
    const text = JSON.stringify({
      ...PACK,
      entities: [{ ...entity, aliases: [{ text: 'x', case: 'loud' }] }, ...entities],
    });
    expect(readPack(text)).toEqual({
      problems: [
        {
          place: { in: 'field', path: ['entities', 0, 'aliases', 0, 'case'] },
          what: validationMessage('choice', '"loud"', 'any, name, exact'),
        },
      ],
    });
  });

  test('tells no more than can be taken in', () => {
    const read = readPack(JSON.stringify({ ...PACK, facts: Array.from({ length: 1000 }, () => ({})) }));
    expect(read).toMatchObject({ problems: { length: 20 } });
  });
});

describe('A pack beside others', () => {
  test('may refer to their entities', () => {
    const [fact] = PACK.facts;
    expect(fact && paths({ facts: [{ ...fact, about: ['other'] }] })).toEqual([]);
  });

  test.each([
    ['an id twice', { sources: [...PACK.sources, ...PACK.sources] }, ['sources.1.id']],
    [
      'an id of theirs',
      { sources: PACK.sources.flatMap((source) => [source, { ...source, id: 'wire' }]) },
      ['sources.1.id'],
    ],
    [
      'a dispute’s id of theirs',
      { disputes: [{ id: 'quarrel', facts: PACK.facts.slice(0, 2).map(({ id }) => id), note: 'n' }] },
      ['disputes.0.id'],
    ],
    ['a source that is missing', { sources: [] }, PACK.facts.map((_, index) => `facts.${index}.source`)],
    [
      'an entity that is missing',
      { entities: PACK.entities.filter(({ id }) => id !== 'dushanbe') },
      ['facts.1.about'],
    ],
    [
      'a name family first that is no author’s',
      { sources: PACK.sources.map((source) => ({ ...source, familyFirst: ['Yau Niva'] })) },
      ['sources.0.familyFirst.0'],
    ],
    [
      'a dispute about nothing',
      { disputes: [{ id: 'd', facts: ['883', 'gone'], note: 'n' }] },
      ['disputes.0.facts'],
    ],
  ])('may not have %s', (_, change, expected) => {
    expect(paths(change)).toEqual(expected);
  });
});
