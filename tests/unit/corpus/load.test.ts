import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import type { Pack } from '../../../data/corpus/schema.ts';
import { CorpusDatabase } from '../../../data/corpus/storage/database.ts';
import { indexAgain } from '../../../data/corpus/storage/index-again.ts';
import { isWhole, parsePack, storePack } from '../../../data/corpus/storage/load.ts';
import { factsAbout } from '../../../data/corpus/storage/rows.ts';

function pack(version: string, says = 'Huawei sells networks.'): Pack {
  return parsePack({
    format: 1,
    id: 'small',
    version,
    title: 'A small pack',
    sources: [{ id: 'src', title: 'T', authors: [], publisher: 'P', kind: 'news' }],
    entities: [
      { id: 'huawei', name: 'Huawei', type: 'company', description: 'A company', aliases: [], relations: [] },
    ],
    facts: [{ id: 'src-one', says, about: ['huawei'], kind: 'reported', source: 'src', figures: [] }],
    disputes: [],
  });
}

let db: CorpusDatabase | undefined;
afterEach(() => db?.delete());

function open(): CorpusDatabase {
  db = new CorpusDatabase(`corpus-${Math.random()}`);
  return db;
}

describe('storePack', () => {
  it('stores a pack whole and says so', async () => {
    const db = open();
    expect(await isWhole(db, 'small', '1.0')).toBe(false);
    await storePack(db, pack('1'), '1.0');
    expect(await isWhole(db, 'small', '1.0')).toBe(true);
  });

  it('replaces the earlier version of a pack', async () => {
    const db = open();
    await storePack(db, pack('1'), '1.0');
    await storePack(db, pack('2', 'Huawei sells phones.'), '1.0');
    expect((await factsAbout(db, ['huawei'])).map(({ says }) => says)).toEqual(['Huawei sells phones.']);
  });

  it('stores a pack also where another one has a source of the same id', async () => {
    const db = open();
    await storePack(db, { ...pack('1'), id: 'imported' }, '1.0');
    await storePack(db, pack('1'), '1.0');
    expect(await isWhole(db, 'small', '1.0')).toBe(true);
  });

  it('keeps the earlier version where the new one cannot be stored', async () => {
    const db = open();
    await storePack(db, pack('1'), '1.0');
    const broken = pack('2');
    broken.sources.push(...broken.sources);
    await expect(storePack(db, broken, '1.0')).rejects.toThrow();
    expect((await db.packs.get('small'))?.version).toBe('1');
    expect(await isWhole(db, 'small', '1.0')).toBe(true);
  });
});

describe('isWhole', () => {
  it('sees that another version of the extension stored the pack', async () => {
    const db = open();
    await storePack(db, pack('1'), '1.0');
    expect(await isWhole(db, 'small', '1.1')).toBe(false);
  });

  it('sees that rows are missing', async () => {
    const db = open();
    await storePack(db, pack('1'), '1.0');
    await db.factBlocks.clear();
    expect(await isWhole(db, 'small', '1.0')).toBe(false);
  });
});

describe('indexAgain', () => {
  it('makes the index of a pack anew that was indexed otherwise, and leaves its rows as they are', async () => {
    const db = open();
    await storePack(db, pack('1'), '1.0', { size: 7 });
    const stored = async () => [
      // Under another name, since they were stored beside those that they took the place of.
      (await db.packs.toArray()).map(({ generation: _, ...record }) => record),
      ...(await Promise.all(
        [db.sourceRows, db.entityBlocks, db.factBlocks, db.termBlocks].map(async (table) =>
          JSON.parse(JSON.stringify(await table.toArray()).replaceAll(/small@\d/g, 'small')),
        ),
      )),
    ];
    const fresh = await stored();
    await db.packs.toCollection().modify({ indexForm: 0 });
    await db.termBlocks.clear();
    await indexAgain(db);
    expect(await stored()).toEqual(fresh);
  });

  it('leaves a pack alone that is indexed as packs are now', async () => {
    const db = open();
    await storePack(db, pack('1'), '1.0');
    await db.termBlocks.clear();
    await indexAgain(db);
    expect(await db.termBlocks.count()).toBe(0);
  });
});

describe('parsePack', () => {
  it('refuses what is no pack', () => {
    expect(() => parsePack({ ...pack('1'), format: 2 })).toThrow();
    expect(() => parsePack('pack')).toThrow();
  });
});
