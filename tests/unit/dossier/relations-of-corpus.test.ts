import 'fake-indexeddb/auto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { layOutRelations } from '../../../components/dossier/relation-layout.ts';
import { readSurroundings } from '../../../data/corpus/around.ts';
import { buildPack } from '../../../scripts/corpus/build-pack.ts';
import { corpusOf } from './surroundings.ts';

const { pack } = await buildPack(join(import.meta.dirname, '..', '..', '..', 'seeds'));
if (pack === undefined) throw new Error('The seeds have errors: npm run corpus');
const { entities } = pack;

test('on no map of an entity of the bundled corpus does a name stand on another', async () => {
  const db = await corpusOf(entities);
  const around = await Promise.all(entities.map(({ id }) => readSurroundings(db, id)));
  const crowded = entities.filter((_, at) => {
    const layout = layOutRelations(around[at] ?? { entities: [], links: [] });
    return ([1, 2] as const).some((step) => {
      const rows = layout.entities.filter(({ steps }) => steps === step).map(({ row }) => row);
      // A name is as high as a row; half of it stands out above and below.
      const isOutside = rows.some((row) => row < -1e-9 || row > layout.rows - 1 + 1e-9);
      return isOutside || rows.some((row, index) => (rows[index + 1] ?? row + 1) - row < 1 - 1e-9);
    });
  });
  expect(entities.length).toBeGreaterThan(200);
  expect(crowded.map(({ id }) => id)).toEqual([]);
});
