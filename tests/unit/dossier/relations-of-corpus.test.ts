import { join } from 'node:path';
import { expect, test } from 'vitest';
import { layOutRelations } from '../../../components/dossier/relation-layout.ts';
import { surroundingsOf } from '../../../data/corpus/around.ts';
import { buildPack } from '../../../scripts/corpus/build-pack.ts';

const { pack } = await buildPack(join(import.meta.dirname, '..', '..', '..', 'seeds'));
if (pack === undefined) throw new Error('The seeds have errors: npm run corpus');
const { entities } = pack;

test('on no map of an entity of the bundled corpus does a name stand on another', () => {
  const crowded = entities.filter(({ id }) => {
    const layout = layOutRelations(surroundingsOf(entities, id));
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
