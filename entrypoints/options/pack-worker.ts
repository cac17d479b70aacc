/** Changes the packs apart from the page, which stays responsive; ended, it leaves nothing half-done behind. */
import * as v from 'valibot';
import { checkPack, readPack } from '../../data/corpus/check-pack.ts';
import { CorpusDatabase } from '../../data/corpus/storage/database.ts';
import { compileLexicon } from '../../data/corpus/storage/lexicon.ts';
import { removePack, storePack } from '../../data/corpus/storage/load.ts';
import { complain } from '../../data/files/complaint.ts';
import { ofFile } from '../../data/files/problem.ts';
import { troubleOf } from '../../data/trouble.ts';
import { type PackReport, PackTaskSchema } from './pack-messages.ts';

const report = (message: PackReport) => postMessage(message);

addEventListener('message', ({ data }) => {
  const task = v.parse(PackTaskSchema, data);
  const work = task.name === 'add' ? add(task.file, task.version) : remove(task.id);
  work.then(report, (error: unknown) => report({ name: 'failed', trouble: troubleOf(error) }));
});

async function add(file: File, version: string): Promise<PackReport> {
  report({ name: 'importing', step: 'reading' });
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return { name: 'refused', problems: [ofFile(complain('unreadable'))] };
  const read = readPack(text);
  if ('problems' in read) return { name: 'refused', ...read };
  const { pack } = read;
  const db = new CorpusDatabase();
  const others = (await db.holdings.toArray()).filter((holding) => holding.pack !== pack.id);
  const problems = checkPack(pack, others);
  const there = await db.packs.get(pack.id);
  // What has no file of its own came with the extension.
  if (there && there.size === undefined)
    problems.unshift({ place: { in: 'field', path: ['id'] }, what: complain('idBundled', pack.id) });
  if (problems.length > 0) return { name: 'refused', problems };
  report({ name: 'importing', step: 'indexing' });
  await storePack(db, pack, version, {
    size: file.size,
    onProgress: (share) => report({ name: 'importing', step: 'storing', share }),
  });
  report({ name: 'importing', step: 'marking' });
  return { name: 'done', title: pack.title, lexicon: await compileLexicon(db) };
}

async function remove(id: string): Promise<PackReport> {
  const db = new CorpusDatabase();
  const title = (await db.packs.get(id))?.title ?? id;
  await removePack(db, id);
  return { name: 'done', title, lexicon: await compileLexicon(db) };
}
