import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, test } from 'vitest';
import { CorpusDatabase } from '../../../data/corpus/storage/database.ts';
import { storePack } from '../../../data/corpus/storage/load.ts';
import { createSearch } from '../../../data/search/search.ts';
import { PACK } from './rows.ts';

const db = new CorpusDatabase('search');
const search = createSearch(db);
const idsFor = async (query: string) =>
  (await search.find(query)).map((result) =>
    result.type === 'entity' ? result.entity.id : result.sourced.fact.id,
  );

beforeAll(() => storePack(db, PACK, 'test'));

describe('find', () => {
  test.each([
    ['a name', 'Huawei', 'huawei'],
    ['a name in capitals', 'HUAWEI', 'huawei'],
    ['an abbreviation, before names that begin so', 'BRI', 'belt-and-road'],
    ['a name in Chinese', '华为', 'huawei'],
    ['a misspelt name in Cyrillic', 'Хуавей', 'huawei'],
    ['a hyphen for a space', 'safe-city', 'safe-city'],
    ['no space', 'safecity', 'safe-city'],
    ['a plural', 'safe cities', 'safe-city'],
    ['a plural, before names that hold it too', 'smart cities', 'smart-city'],
    ['a possessive, before names that hold it too', 'huawei’s', 'huawei'],
    ['no accents', 'bruno macaes', 'macaes'],
    ['swapped letters', 'huawie', 'huawei'],
    ['a slip in one of several words', 'belt and raod', 'belt-and-road'],
    ['the first letters, the short name first', 'hua', 'huawei'],
    ['the first letters, but what is known best before that', 'alma', 'almalyk'],
    ['words about things, what is known best first', 'capital', 'tashkent'],
    ['words of the name', 'intelligence law', 'intelligence-law'],
    ['what a fact says', 'cameras in tashkent', '883'],
    ['a slip in what a fact says', 'camras in tashkent', '883'],
    ['a figure', '883 cameras', '883'],
    ['a sum of money', '$60 million', '60m'],
    ['a figure with a separator', '100,000 records', 'dna'],
    ['other words for the same', 'law that makes companies help spies', 'intelligence-law'],
    ['what was typed rather than what may be a slip', 'cameras tashkent parcs', '883'],
    ['one of two names in Chinese', '华为 塔什干', 'huawei'],
    ['traditional characters', '華為', 'huawei'],
    ['a name in Cyrillic that the corpus has in Latin', 'Ташкент', 'tashkent'],
    ['a German spelling', 'Duschanbe', 'dushanbe'],
    ['a sum of money, abbreviated', '$60m', '60m'],
  ])('by %s: %s', async (_, query, wanted) => {
    expect((await idsFor(query))[0]).toBe(wanted);
  });

  test.each([
    '',
    '   ',
    '?!?',
    'xqzv blorf',
    'purple elephant sings',
    'zz',
    '华夏',
    'абракадабра',
    '電視劇',
    'parts',
    'camras zeppelins',
    'huawei zeppelins',
  ])('nothing for “%s”', async (query) => {
    expect(await idsFor(query)).toEqual([]);
  });

  test('what is reported comes before what is thought of it', async () => {
    const ids = await idsFor('cameras in tashkent');
    expect(ids.indexOf('883')).toBeLessThan(ids.indexOf('opinion'));
  });

  test('whoever asks how many is told a figure first', async () => {
    expect((await idsFor('how many telecom networks'))[0]).toBe('170');
    expect((await idsFor('telecom networks')).slice(0, 2)).toEqual(['170', 'huawei']);
  });

  test('what a sentence mentions time and again leaves room for what is said of it', async () => {
    const ids = await idsFor(`${'Huawei '.repeat(25)} and 883 cameras in Tashkent`);
    expect(ids).toContain('883');
    expect(ids.at(-1)).toBe('tashkent');
  });

  test('what a sentence mentions leaves half the room for what is said, however few results are asked for', async () => {
    const sentence = 'Huawei of Tashkent, Huaneng of Dushanbe, and Angren count 883 cameras';
    const found = await search.find(sentence, { limit: 2 });
    expect(found.map(({ tier }) => tier)).toEqual(['text', 'within']);
  });

  test('each row once, and the same order every time', async () => {
    const ids = await idsFor('huawei');
    expect(new Set(ids).size).toBe(ids.length);
    expect(await idsFor('huawei')).toEqual(ids);
  });

  test('a fact without its source is never shown', async () => {
    const broken = new CorpusDatabase('broken');
    await storePack(broken, { ...PACK, id: 'broken', sources: [] }, 'test');
    const found = await createSearch(broken).find('cameras in tashkent');
    expect(found.filter(({ type }) => type === 'fact')).toEqual([]);
  });

  test('says which alias answered, and what to emphasise', async () => {
    const [chinese] = await search.find('华为');
    expect(chinese).toMatchObject({ type: 'entity', alias: '华为', ranges: [[0, 2]] });
    const [begun] = await search.find('tashk');
    expect(begun).toMatchObject({ type: 'entity', ranges: [[0, 5]] });
    const [said] = await search.find('883 cameras');
    expect(said).toMatchObject({
      ranges: [
        [5, 8],
        [9, 16],
      ],
    });
    const [described] = await search.find('maker of telecom networks');
    if (described?.type !== 'entity') throw new Error('No entity answers.');
    const { description } = described.entity;
    expect(described.described.map(([start, end]) => description.slice(start, end))).toEqual([
      'Maker',
      'telecom',
      'networks',
    ]);
  });

  test('ends when nobody waits for it any more', async () => {
    const controller = new AbortController();
    const finding = search.find('huawei', { signal: controller.signal });
    controller.abort(new Error('newer query'));
    await expect(finding).rejects.toThrow('newer query');
  });

  test('searches every pack, and none that was replaced', async () => {
    const several = new CorpusDatabase('several');
    await storePack(several, PACK, 'test');
    const other = {
      ...PACK.entities[0],
      id: 'zte',
      name: 'Zhongxing',
      aliases: [],
    } as (typeof PACK.entities)[number];
    await storePack(several, { ...PACK, id: 'other', entities: [other], facts: [], sources: [] }, 'test');
    const [found] = await createSearch(several).find('zhongxing');
    expect(found).toMatchObject({ entity: { id: 'zte' } });
    await storePack(several, { ...PACK, id: 'other', entities: [], facts: [], sources: [] }, 'test');
    expect(await createSearch(several).find('zhongxing')).toEqual([]);
  });
});
