/**
 * `npm run bench -- first-fact`: how often the fact that stands first on a card is one that an editor would accept,
 * over `first-fact/labels.yaml`. Exits with 1 below 95 %.
 */
import 'fake-indexeddb/auto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { toPreview } from '../../data/corpus/preview.ts';
import { readEntity } from '../../data/corpus/read-entity.ts';
import { CorpusDatabase, storePack } from '../../data/corpus/storage/index.ts';
import { buildPack } from '../../scripts/corpus/build-pack.ts';

const BAR = 0.95;
const LabelsSchema = v.array(
  v.strictObject({
    date: v.string(),
    entity: v.string(),
    with: v.optional(v.array(v.string()), []),
    accept: v.pipe(v.array(v.string()), v.minLength(1)),
  }),
);

const labels = v.parse(
  LabelsSchema,
  parse(await readFile(join(import.meta.dirname, 'first-fact/labels.yaml'), 'utf8')),
);
const { pack } = await buildPack(join(import.meta.dirname, '../../seeds'));
if (pack === undefined) throw new Error('The seeds have errors: npm run corpus');
const known = new Set(pack.facts.map(({ id }) => id));
const unknown = labels.flatMap(({ accept }) => accept).filter((id) => !known.has(id));
if (unknown.length > 0) console.log(`Labels name facts that are not there: ${unknown.join(', ')}`);

const db = new CorpusDatabase('first-fact');
await storePack(db, pack, '1.0');
let right = 0;
for (const { date, entity, with: others, accept } of labels) {
  const context = { entities: [entity, ...others], words: '', published: date };
  const details = await readEntity(db, entity, context);
  const first = details && toPreview(details).facts[0]?.fact;
  if (first && accept.includes(first.id)) right++;
  else
    console.log(
      `✗ ${date} ${[entity, ...others].join(' ')}: ${first?.id ?? 'no facts'} ${first?.says ?? ''}`,
    );
}
const share = right / labels.length;
console.log(
  `first fact acceptable: ${right} of ${labels.length} (${(share * 100).toFixed(1)} %; bar ${BAR * 100} %)`,
);
process.exit(share < BAR ? 1 : 0);
