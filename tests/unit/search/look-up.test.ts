import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, test } from 'vitest';
import { NO_ENTRY } from '../../../data/corpus/lookup-answer.ts';
import { CorpusDatabase } from '../../../data/corpus/storage/database.ts';
import { storePack } from '../../../data/corpus/storage/load.ts';
import { keyOf } from '../../../data/corpus/text/search-tokens.ts';
import { lookUpWords } from '../../../data/search/look-up.ts';
import { PACK } from './rows.ts';

const db = new CorpusDatabase('look-up');
beforeAll(() => storePack(db, PACK, 'test'));

const answersFor = async (words: string) => (await lookUpWords(db, words)).answers.map(({ id }) => id);
const nearestTo = async (words: string) => (await lookUpWords(db, words)).nearest.map(({ id }) => id);

describe('Words looked up', () => {
  test.each([
    ['a name, though others begin so', 'Huawei', 'huawei'],
    ['an alias', 'BRI', 'belt-and-road'],
    ['a name in another script', '华为', 'huawei'],
    ['a slip in the only name like it', 'Tashkant', 'tashkent'],
    ['a slip in a name that others begin with', 'Huawie', 'huawei'],
    ['a name with spaces around it', '  Safe City \n', 'safe-city'],
    ['a name in its sentence', '“Huawei’s', 'huawei'],
    ['a name before a comma', 'Tashkent,”', 'tashkent'],
    ['a plural, though another name is like it', 'smart cities', 'smart-city'],
  ])('have one answer: %s', async (_, words, id) => {
    expect(await answersFor(words)).toEqual([id]);
  });

  test('have one answer where they are what a fact says', async () => {
    const { answers } = await lookUpWords(db, 'Another project cost $34 million.');
    expect(answers).toEqual([
      {
        id: 'safe-city',
        name: 'Safe City',
        type: 'programme',
        says: 'Another project cost $34 million.',
        fact: '34m',
      },
    ]);
  });

  test.each([
    ['that begin so', 'Hua'],
    ['that hold them', 'Initiative'],
    ['of which they share a word', 'grumbling Huawei xqzvk'],
    ['of what is described by them', 'Maker of telecom networks'],
  ])('are no name of those %s', async (_, words) => {
    expect(await lookUpWords(db, words)).toMatchObject({ answers: [], isNamed: false, nearest: [] });
  });

  test('that facts mention have those facts with their sources, and how many', async () => {
    const answer = await lookUpWords(db, 'DNA records');
    expect(answer).toMatchObject({ answers: [], isNamed: false, factCount: 1, nearest: [] });
    expect(answer.facts).toMatchObject([{ fact: { id: 'dna' }, source: { publisher: 'The Diplomat' } }]);
  });

  test('stand in a fact only where they stand in a row', async () => {
    expect((await lookUpWords(db, 'Cameras Huawei')).factCount).toBe(0);
  });

  test.each([
    ['in its order', 'Tashkent’s mayor unveiled new Huawei gear yesterday', ['tashkent', 'huawei']],
    ['without capitals', 'tashkent mayor unveiled new huawei gear yesterday', ['tashkent', 'huawei']],
    ['of names within names the longest', 'Mayors toured the huge Smart City Expo in spring', ['expo']],
    ['in a script without spaces', '记者昨天看见华为的新楼', ['huawei']],
  ])('have what a sentence mentions: %s', async (_, words, ids) => {
    expect(await answersFor(words)).toEqual(ids);
  });

  test('have those of one name alone where two things share it', async () => {
    const twins = new CorpusDatabase('twins');
    const [huawei] = PACK.entities;
    if (!huawei) throw new Error('The pack has entities.');
    const shared = ['a', 'b'].map((id) => ({
      ...huawei,
      id,
      name: `Named ${id}`,
      aliases: ['Huawei Ocean'],
    }));
    await storePack(twins, { ...PACK, entities: [...PACK.entities, ...shared] }, 'test');
    const { answers } = await lookUpWords(twins, 'Huawei Ocean');
    expect(answers.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('are read without what ends them in their sentence', async () => {
    const short = new CorpusDatabase('short');
    const [huawei] = PACK.entities;
    if (!huawei) throw new Error('The pack has entities.');
    const entities = ['5G', '5G network'].map((name) => ({ ...huawei, id: keyOf(name), name, aliases: [] }));
    await storePack(short, { ...PACK, entities, facts: [] }, 'test');
    for (const words of ['5G’s', "5G's,", '(5G)”'])
      expect((await lookUpWords(short, words)).answers.map(({ name }) => name)).toEqual(['5G']);
  });

  test('have at most five answers', async () => {
    const many = new CorpusDatabase('many');
    const [huawei] = PACK.entities;
    if (!huawei) throw new Error('The pack has entities.');
    const entities = Array.from({ length: 9 }, (_, at) => ({ ...huawei, id: `e${at}`, name: 'Rivermouth' }));
    await storePack(many, { ...PACK, entities, facts: [] }, 'test');
    expect((await lookUpWords(many, 'Rivermouth')).answers).toHaveLength(5);
  });

  test.each([
    ['with letters wrong', 'Taskentty', 'tashkent'],
    ['in another spelling', 'Huaveyi', 'huawei'],
  ])('that nothing answers have the name that is spelt nearly so: %s', async (_, words, id) => {
    expect(await answersFor(words)).toEqual([]);
    expect(await nearestTo(words)).toContain(id);
  });

  test.each(['xqzvk wpltr', 'grumbling tash xqzvk', '', ' … '])(
    'have nothing near them: “%s”',
    async (words) => {
      expect(await lookUpWords(db, words)).toEqual(NO_ENTRY);
    },
  );

  test.each(['of the', 'The', 'it was'])('that say nothing have nothing near them: “%s”', async (words) => {
    expect(await lookUpWords(db, words)).toEqual(NO_ENTRY);
  });

  test('are never read as filters', async () => {
    expect(await answersFor('type:place Huawei')).toEqual([]);
    expect(await answersFor('Huawei year:2019')).toEqual([]);
  });

  test('may be a whole page', async () => {
    expect(await answersFor(`Huawei ${'blorf xqzvk '.repeat(50_000)}`)).toEqual(['huawei']);
  });
});

describe('Words that were typed', () => {
  const typed = async (words: string) =>
    (await lookUpWords(db, words, { isTyped: true })).answers.map(({ id, fact }) => fact ?? id);

  test('may have filters among them, as while results are shown for them', async () => {
    const { facts } = await lookUpWords(db, 'kind:opinion tashkent', { isTyped: true });
    expect(facts.map(({ fact }) => fact.id)).toEqual(['opinion']);
    expect(await typed('type:place hua')).toEqual([]);
  });

  test('may end in a word that is not whole', async () => {
    expect(await typed('tashk')).toEqual(['tashkent']);
    expect((await lookUpWords(db, 'tashk')).answers).toEqual([]);
  });
});
