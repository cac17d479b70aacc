import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { CorpusDatabase } from '../../../data/corpus/storage/database.ts';
import { storePack } from '../../../data/corpus/storage/load.ts';
import { createSearch } from '../../../data/search/search.ts';
import { indexKeyOf } from '../../../spotting/terms/index-key.ts';
import { tokenize } from '../../../spotting/terms/words.ts';
import { PACK } from './rows.ts';

const [entity] = PACK.entities;
if (!entity) throw new Error('The rows for tests hold no entity.');
const lidar = {
  ...entity,
  id: 'lidar',
  name: 'Lidar',
  aliases: [],
  relations: [],
  description: 'A device.',
};
const [source] = PACK.sources;
if (!source) throw new Error('The rows for tests hold no source.');
const measured = {
  id: 'lidar-measured',
  says: 'A rangefinder was put on the roof.',
  about: ['lidar'],
  kind: 'reported' as const,
  source: 'bare-source',
  when: '2020',
  figures: [],
};
const bare = {
  ...PACK,
  id: 'bare',
  entities: [lidar],
  facts: [measured],
  disputes: [],
  sources: [{ ...source, id: 'bare-source' }],
};
const worded = { ...PACK, words: { alike: [['rangefinder', 'telemeter']], weak: ['lidar'] } };

/** The entities that the facts found are about. */
async function namesFor(query: string, packs: (typeof PACK)[]): Promise<string[]> {
  const db = new CorpusDatabase(`pack-words ${packs.length} ${packs.some(({ words }) => words)}`);
  for (const pack of packs) await storePack(db, pack, 'test');
  const results = await createSearch(db).find(query);
  db.close();
  return results.flatMap((result) => (result.type === 'fact' ? result.sourced.fact.about : []));
}

test('words that one pack gives as of one meaning find the rows of another, stored before it', async () => {
  expect(await namesFor('telemeter', [bare, PACK])).not.toContain('lidar');
  expect(await namesFor('telemeter', [bare, worded])).toContain('lidar');
});

test('an alias is looked up by none of the words that packs call weak, where it has another', () => {
  expect(indexKeyOf(tokenize('Surveillance net'))).toBe('surveillance');
  expect(indexKeyOf(tokenize('Surveillance grid'), new Set(['surveillance']))).toBe('grid');
});

test('the lexicon is compiled by the weak words of the packs', async () => {
  const named = { ...lidar, name: 'Lidarium grid' };
  const keysOf = async (weak: string[]) => {
    const db = new CorpusDatabase(`weak ${weak.length}`);
    const { keys } = await storePack(db, { ...bare, entities: [named], words: { alike: [], weak } }, 'test');
    return keys.split('\n');
  };
  expect(await keysOf([])).toContain('lidarium');
  expect(await keysOf(['Lidarium'])).toContain('grid');
});
