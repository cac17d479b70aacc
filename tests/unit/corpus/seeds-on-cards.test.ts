import 'fake-indexeddb/auto';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readEntity } from '../../../data/corpus/read-entity.ts';
import { CorpusDatabase } from '../../../data/corpus/storage/database.ts';
import { storePack } from '../../../data/corpus/storage/load.ts';
import { buildPack } from '../../../scripts/corpus/build-pack.ts';

const { pack } = await buildPack(join(import.meta.dirname, '..', '..', '..', 'seeds'));
if (pack === undefined) throw new Error('The seeds have errors: npm run corpus');
const db = new CorpusDatabase('seeds-on-cards');
await storePack(db, pack, '1.0');
const cards = new Map(
  await Promise.all(pack.entities.map(async ({ id }) => [id, await readEntity(db, id)] as const)),
);
afterAll(() => db.delete());

test('every fact stands on the card of each entity that it is about, with its source', () => {
  for (const { id, about, source } of pack.facts) {
    for (const entity of about) {
      const shown = cards.get(entity)?.facts.find(({ fact }) => fact.id === id);
      expect(shown?.source.id, `${id} on the card of ${entity}`).toBe(source);
    }
  }
});

test('a card that shows a disputed fact shows the dispute, with all its facts', () => {
  expect(pack.disputes).not.toEqual([]);
  const aboutOf = new Map(pack.facts.map(({ id, about }) => [id, about]));
  for (const { id, facts } of pack.disputes) {
    for (const entity of facts.flatMap((fact) => aboutOf.get(fact) ?? [])) {
      const shown = cards.get(entity)?.disputes.find(({ dispute }) => dispute.id === id);
      expect(
        shown?.facts.map(({ fact }) => fact.id),
        `${id} on the card of ${entity}`,
      ).toEqual(facts);
    }
  }
});
