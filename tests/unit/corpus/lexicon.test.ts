import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Entity, Pack } from '../../../data/corpus/schema.ts';
import { CorpusDatabase } from '../../../data/corpus/storage/database.ts';
import { compileLexicon, readTerms } from '../../../data/corpus/storage/lexicon.ts';
import { storePack } from '../../../data/corpus/storage/load.ts';
import { createMatcher } from '../../../spotting/terms/match.ts';

let db: CorpusDatabase;
beforeEach(async () => {
  db = new CorpusDatabase();
  await db.delete();
  await db.open();
});

test('pages carry a small pack, and ask for what a large one adds', async () => {
  await storePack(db, packOf('small', ['Karamay']), '1');
  await storePack(
    db,
    packOf(
      'large',
      Array.from({ length: 6000 }, (_, n) => `Placename${n}`),
    ),
    '1',
  );
  const lexicon = await compileLexicon(db);
  expect(lexicon.keys).toBe('karamay');

  const matcher = createMatcher(lexicon);
  const text = 'From Karamay to Placename4321, and no Placename9999.';
  expect(entitiesOf(matcher.find(text).candidates)).toEqual(['small-0']);
  expect(matcher.isPending(text)).toBe(true);
  const asked = matcher.pending();
  const more = await readTerms(db, asked);
  expect(more.keys).toEqual(['placename4321']);
  expect(more.names).toBe('large-4321\tPlacename4321');
  matcher.learn(asked, more);
  expect(matcher.isPending(text)).toBe(false);
  expect(entitiesOf(matcher.find(text).candidates)).toEqual(['small-0', 'large-4321']);
});

test('nothing is asked for where all packs are small', async () => {
  await storePack(db, packOf('small', ['Karamay']), '1');
  const lexicon = await compileLexicon(db);
  expect(lexicon.filter).toBe('');
  expect(createMatcher(lexicon).isPending('Karamay and Tashkent')).toBe(false);
  expect(await readTerms(db, ['karamay'])).toEqual({ keys: [], buckets: [], names: '' });
});

function entitiesOf(candidates: readonly { term: { entity: string } }[]): string[] {
  return candidates.map(({ term }) => term.entity);
}

function packOf(id: string, names: string[]): Pack {
  const entities = names.map(
    (name, n): Entity => ({
      id: `${id}-${n}`,
      name,
      type: 'place',
      description: 'A place.',
      aliases: [],
      relations: [],
    }),
  );
  return { format: 1, id, version: '1', title: id, sources: [], entities, facts: [], disputes: [] };
}
