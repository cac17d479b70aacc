/** Reads, checks and stores a pack apart from the page, which stays responsive; ended, it leaves nothing behind. */
import { checkPack, readPack } from '../../data/corpus/check-pack.ts';
import { CorpusDatabase } from '../../data/corpus/database.ts';
import { storePack } from '../../data/corpus/load.ts';
import type { ImportReport, ImportTask } from './import-pack.ts';

const report = (message: ImportReport) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<ImportTask>) => {
  importPack(data).then(report, (error: unknown) =>
    report({
      name: 'failed',
      problems: [{ path: '', reason: error instanceof Error ? error.message : String(error) }],
    }),
  );
});

async function importPack({ file, version }: ImportTask): Promise<ImportReport> {
  report({ name: 'importing', step: 'reading' });
  const read = readPack(await file.text());
  if ('problems' in read) return { name: 'failed', ...read };
  const { pack } = read;
  const db = new CorpusDatabase();
  const others = (await db.holdings.toArray()).filter((holding) => holding.pack !== pack.id);
  const problems = checkPack(pack, others);
  const there = await db.packs.get(pack.id);
  // What has no file of its own came with the extension.
  if (there && there.size === undefined)
    problems.unshift({
      path: 'id',
      reason: `The id ${pack.id} is that of the pack that comes with Backgrounder.`,
    });
  if (problems.length > 0) return { name: 'failed', problems };
  report({ name: 'importing', step: 'indexing' });
  await storePack(db, pack, version, {
    size: file.size,
    onProgress: (share) => report({ name: 'importing', step: 'storing', share }),
  });
  return { name: 'stored', title: pack.title };
}
