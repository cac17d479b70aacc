import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Entity, Pack } from '../../../data/corpus/schema.ts';
import { CorpusDatabase } from '../../../data/corpus/storage/database.ts';
import { storePack } from '../../../data/corpus/storage/load.ts';
import { createSearch } from '../../../data/search/search.ts';
import { PACK } from './rows.ts';

/** As many as have names that begin alike in a register of people. */
const MANY = 150;

const people = Array.from({ length: MANY }, (_, index): Entity => {
  const id = `person-${index}`;
  return {
    ...{ id, name: `Huang ${id}`, type: 'person', description: 'Keeper of the law of a great city' },
    ...{ aliases: [], relations: [] },
  };
});
/** The last of them by its name. */
const known = 'person-99';
const [source] = PACK.sources;
/** Its id comes before that of the pack with the right answers. */
const REGISTER: Pack = {
  ...PACK,
  id: 'a-register',
  sources: source ? [{ ...source, id: 'register' }] : [],
  entities: people,
  facts: PACK.facts.slice(0, 1).map((fact) => ({
    ...fact,
    ...{ id: 'of-the-last', source: 'register', says: 'Somebody keeps a book.', about: [known] },
  })),
};

const db = new CorpusDatabase('beside-a-large-pack');
const search = createSearch(db);
beforeAll(async () => {
  await storePack(db, REGISTER, 'test');
  await storePack(db, PACK, 'test');
});

describe('beside a pack with many names and texts that fit', () => {
  const idsFor = async (query: string) =>
    (await search.find(query)).flatMap((result) => (result.type === 'entity' ? result.entity.id : []));

  test('three letters find what another pack has', async () => {
    expect(await idsFor('hua')).toContain('huawei');
  });

  test('what is known best comes first, however many names begin so', async () => {
    expect((await idsFor('huang'))[0]).toBe(known);
  });

  test.each([
    ['intelligence law', 'intelligence-law'],
    ['smarter', 'smarter-cities'],
  ])('a word of a name finds it: %s', async (query, wanted) => {
    expect((await idsFor(query))[0]).toBe(wanted);
  });
});
