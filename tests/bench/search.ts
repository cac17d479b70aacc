/** `npm run bench -- search`: how well search answers the labelled queries, beside plain Fuse over the same rows. */
import 'fake-indexeddb/auto';
import { join } from 'node:path';
import { CorpusDatabase } from '../../data/corpus/storage/database.ts';
import { storePack } from '../../data/corpus/storage/load.ts';
import { createSearch } from '../../data/search/search.ts';
import { buildPack } from '../../scripts/corpus/build-pack.ts';
import { type Finder, type Measures, measure, silence } from './search/measures.ts';
import { createPlainFuse } from './search/plain-fuse.ts';
import { answersIt, DESCRIPTIONS, type LabelledQuery, QUERIES } from './search/queries.ts';

const { pack } = await buildPack(join(import.meta.dirname, '../../seeds'));
if (!pack) throw new Error('The corpus has errors; `npm run corpus` lists them.');
const ids = [...pack.entities, ...pack.facts].map(({ id }) => id);
const lost = [...QUERIES, ...DESCRIPTIONS].filter(
  (query) => query.answers.length > 0 && !ids.some((id) => answersIt(query, id)),
);
if (lost.length > 0) throw new Error(`No row answers: ${lost.map(({ query }) => query).join(', ')}.`);

const db = new CorpusDatabase();
await storePack(db, pack, 'bench');
const search = createSearch(db);
const ours: Finder = async (query) =>
  (await search.find(query)).map((result) =>
    result.type === 'entity' ? result.entity.id : result.sourced.fact.id,
  );
const finders = { Backgrounder: ours, 'plain Fuse': createPlainFuse(pack) };

console.log(
  `${pack.entities.length} entities, ${pack.facts.length} facts, ${QUERIES.length + DESCRIPTIONS.length} queries\n`,
);
console.log('                                queries  success@1  success@3    MRR');
for (const [name, queries] of [
  ['all', [...QUERIES, ...DESCRIPTIONS]],
  ['tuned on', QUERIES.filter(({ isHeldOut }) => !isHeldOut)],
  ['held out', QUERIES.filter(({ isHeldOut }) => isHeldOut)],
  ['descriptions', DESCRIPTIONS],
] as const)
  for (const [finder, find] of Object.entries(finders))
    printMeasures(`${finder}, ${name}`, await measure(queries, find));

console.log('\nNonsense finds nothing');
for (const [finder, find] of Object.entries(finders))
  console.log(`${finder.padEnd(31)}${percent(await silence(QUERIES, find)).padStart(8)}`);

console.log('\nNot in first place');
for (const query of [...QUERIES, ...DESCRIPTIONS]) printMiss(query, await ours(query.query));

function printMeasures(
  name: string,
  { queries, successAt1, successAt3, meanReciprocalRank }: Measures,
): void {
  const columns = [percent(successAt1), percent(successAt3), meanReciprocalRank.toFixed(3)];
  console.log(
    `${name.padEnd(31)}${String(queries).padStart(8)}${columns.map((text) => text.padStart(11)).join('')}`,
  );
}

function printMiss(labelled: LabelledQuery, found: string[]): void {
  if (labelled.answers.length === 0) return;
  const place = found.findIndex((id) => answersIt(labelled, id));
  if (place === 0) return;
  const where = place < 0 ? 'not found' : `place ${place + 1}`;
  console.log(`  ${labelled.query}: ${where}, after ${found[0] ?? 'nothing'}`);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
