import { expect, test } from 'vitest';
import { entitiesIn } from '../../../data/collection/entities.ts';
import { compileInTwo, compileTerms } from '../../../spotting/terms/compile.ts';
import { EMPTY_LEXICON } from '../../../spotting/terms/lexicon.ts';

test('the entities in some words are found once each, in their order, and not across blocks', async () => {
  const term = (text: string, entity: string) => ({ text, entity });
  const lexicon = compileTerms([term('Safe City', 'safe-city'), term('Huawei', 'huawei')], {});
  const find = (words: string, of = lexicon) => entitiesIn(words, of, noMore);
  expect(await find('Huawei sells Safe City. Huawei says so.')).toEqual(['huawei', 'safe-city']);
  expect(await find('It is Safe\nCity life')).toEqual([]);
  expect(await find('Huawei', EMPTY_LEXICON)).toEqual([]);
});

test('entities that the lexicon leaves out are found as well', async () => {
  const behind = [{ text: 'Safe City', entity: 'safe-city' }];
  const { lexicon, buckets } = compileInTwo([{ text: 'Huawei', entity: 'huawei' }], behind, {});
  const readMore = async (keys: string[]) => ({
    keys: keys.filter((key) => buckets.has(key)),
    buckets: keys.flatMap((key) => buckets.get(key) ?? []),
    names: '',
  });
  expect(await entitiesIn('Safe City by Huawei', lexicon, readMore)).toEqual(['safe-city', 'huawei']);
  expect(await entitiesIn('Safe City by Huawei', lexicon, noMore)).toEqual(['huawei']);
});

async function noMore() {
  return { keys: [], buckets: [], names: '' };
}
