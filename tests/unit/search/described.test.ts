import 'fake-indexeddb/auto';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { CorpusDatabase } from '../../../data/corpus/storage/database.ts';
import { storePack } from '../../../data/corpus/storage/load.ts';
import { createSearch } from '../../../data/search/search.ts';
import { buildPack } from '../../../scripts/corpus/build-pack.ts';
import { measure, silence } from '../../bench/search/measures.ts';
import { DESCRIPTIONS, QUERIES } from '../../bench/search/queries.ts';

const db = new CorpusDatabase('described');
const search = createSearch(db);
const find = async (query: string) =>
  (await search.find(query)).map((result) =>
    result.type === 'entity' ? result.entity.id : result.sourced.fact.id,
  );
beforeAll(async () => {
  const { pack } = await buildPack(join(import.meta.dirname, '../../../seeds'));
  if (!pack) throw new Error('The corpus has errors; `npm run corpus` lists them.');
  await storePack(db, pack, 'test');
});

describe('A description of an entity finds it first', () => {
  test.each([
    ['german scholar who counted the camps', ['adrian-zenz']],
    ['camera maker from hangzhou', ['hikvision', 'dahua']],
    ['app that scores shoppers', ['sesame-credit']],
    ['finance chief arrested in vancouver', ['meng-wanzhou', 'meng-arrest']],
    ['chip designer part sold to softbank', ['arm']],
  ])('%s', async (query, ids) => {
    expect(ids).toContain((await find(query))[0]);
  });

  test('is true of nine of ten', async () => {
    expect((await measure(DESCRIPTIONS, find)).successAt1).toBeGreaterThanOrEqual(0.9);
  });
});

test('the labelled queries find their answer first, 96 of 100, and nonsense finds nothing', async () => {
  expect((await measure(QUERIES, find)).successAt1).toBeGreaterThanOrEqual(0.96);
  expect(await silence(QUERIES, find)).toBe(1);
});
