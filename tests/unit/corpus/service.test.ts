import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createCorpusService } from '../../../data/corpus/service.ts';
import { CorpusDatabase } from '../../../data/corpus/storage/database.ts';
import { createSearcher } from '../../../data/search/searcher.ts';
import { PACK } from '../search/rows.ts';

let db: CorpusDatabase | undefined;
afterEach(() => db?.delete());

/** A service over a database that is empty, with a lexicon store in memory. */
function serviceOf(name = `service-${Math.random()}`) {
  db = new CorpusDatabase(name);
  const read = vi.fn(async (): Promise<unknown> => PACK);
  let stored: string | undefined;
  const store = vi.fn(async (_: unknown, stamp: string) => {
    stored = stamp;
  });
  const host = {
    version: '1',
    bundled: { id: PACK.id, read },
    lexicon: { isOf: async (stamp: string) => stamp === stored, store },
  };
  return {
    db,
    service: createCorpusService(db, createSearcher, host),
    read,
    store,
    lose: () => (stored = undefined),
  };
}

/** A file of a pack with one company. */
function fileOf(id: string, change: object = {}): File {
  const entity = { name: 'Acme Vision', type: 'company', description: 'A company', aliases: [] };
  const entities = [{ ...entity, id: 'acme-vision', relations: [] }];
  const pack = { format: 1, id, version: '1', title: 'Mine', sources: [], entities, facts: [], disputes: [] };
  return new File([JSON.stringify({ ...pack, ...change })], 'pack.json');
}

describe('the corpus service', () => {
  it('loads the corpus before it answers, once for many questions', async () => {
    const { service, read } = serviceOf();
    const [details, found, answer] = await Promise.all([
      service.entity('huawei'),
      service.search('huawei'),
      service.lookUp('Huawei'),
    ]);
    expect(details?.entity.name).toBe('Huawei');
    expect(found[0]).toMatchObject({ type: 'entity', entity: { id: 'huawei' } });
    expect(answer.answers[0]?.id).toBe('huawei');
    expect(read).toHaveBeenCalledTimes(1);
    expect(await service.entity('nobody')).toBeUndefined();
  });

  it('compiles a lexicon that was lost anew, and does not store the bundled pack again for that', async () => {
    const { db, service, read, store, lose } = serviceOf();
    await service.ensure();
    lose();
    const later = createCorpusService(db, createSearcher, {
      version: '1',
      bundled: { id: PACK.id, read },
      lexicon: { isOf: async () => false, store },
    });
    await later.ensure();
    expect([read.mock.calls.length, store.mock.calls.length]).toEqual([1, 2]);
  });

  it('leaves everything as it was after a pack that is refused', async () => {
    const { service, read, store } = serviceOf();
    await service.ensure();
    const refused = await service.addPack(fileOf('mine', { format: 9 }));
    expect(refused).toHaveProperty('problems');
    await service.ensure();
    expect([read.mock.calls.length, store.mock.calls.length]).toEqual([1, 1]);
  });

  it('answers from an added pack at once, and no more once it is taken out', async () => {
    const { service } = serviceOf();
    await service.ensure();
    expect(await service.addPack(fileOf('mine'))).toEqual({ title: 'Mine' });
    expect((await service.search('acme vision')).length).toBeGreaterThan(0);
    expect(await service.removePack('mine')).toBe('Mine');
    expect(await service.search('acme vision')).toEqual([]);
    expect((await service.entity('huawei'))?.entity.name).toBe('Huawei');
  });

  it('answers while a pack is written', async () => {
    const { service } = serviceOf();
    await service.ensure();
    const entities = Array.from({ length: 5000 }, (_, n) => ({
      id: `thing-${n}`,
      name: `Thing ${n}`,
      type: 'company',
      description: 'A thing',
      aliases: [],
      relations: [],
    }));
    const answered: boolean[] = [];
    let isDone = false;
    const adding = service
      .addPack(fileOf('large', { entities }), ({ step }) => {
        if (step === 'storing')
          void service.entity('huawei').then((details) => answered.push(details !== undefined && !isDone));
      })
      .finally(() => {
        isDone = true;
      });
    expect(await adding).toEqual({ title: 'Mine' });
    expect(answered.filter(Boolean).length).toBeGreaterThan(2);
    expect(answered.every(Boolean)).toBe(true);
  });

  it('answers about relations and figures of a set of ids', async () => {
    const { service } = serviceOf();
    const ids = PACK.entities.map(({ id }) => id);
    const known = new Set(ids);
    const expected = PACK.entities.flatMap(({ relations }) => relations.filter(({ to }) => known.has(to)));
    expect(await service.relationsAmong(ids)).toHaveLength(expected.length);
    expect(await service.relationsAmong([])).toEqual([]);
    const figures = await service.figures(ids);
    expect(figures.map(({ fact }) => fact.id).sort()).toEqual(
      PACK.facts
        .filter((fact) => fact.figures.length > 0)
        .map(({ id }) => id)
        .sort(),
    );
    expect((await service.facts(['nobody', PACK.facts[0]?.id ?? ''])).map(({ fact }) => fact.id)).toEqual([
      PACK.facts[0]?.id,
    ]);
  });

  it('says as a storage error what is in the way', async () => {
    const { db, service } = serviceOf();
    vi.spyOn(db, 'transaction').mockRejectedValue(
      Object.assign(new Error('no'), { name: 'QuotaExceededError' }),
    );
    await expect(service.entity('huawei')).rejects.toMatchObject({ kind: 'full', code: 'storage-full' });
    vi.restoreAllMocks();
    expect((await service.entity('huawei'))?.entity.name).toBe('Huawei');
  });
});

it('keeps the rows in force where a pack was left half-written, and clears that away', async () => {
  const { db, service } = serviceOf();
  await service.ensure();
  await db.entityBlocks.put({ pack: 'mine@1', n: 0, rows: [] });
  expect((await service.entity('huawei'))?.entity.name).toBe('Huawei');
  await service.addPack(fileOf('other'));
  expect(
    await db.entityBlocks.where(':id').between(['mine@1', Dexie.minKey], ['mine@1', Dexie.maxKey]).count(),
  ).toBe(0);
});
