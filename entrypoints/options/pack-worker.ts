/** Changes the packs apart from the page, which stays responsive; ended, it leaves what was in force before. */
import * as v from 'valibot';
import { createCorpusService } from '../../data/corpus/service.ts';
import { CorpusDatabase } from '../../data/corpus/storage/index.ts';
import { createSearcher } from '../../data/search/searcher.ts';
import { storageErrorKind } from '../../data/storage-error.ts';
import type { Lexicon } from '../../spotting/terms/lexicon.ts';
import { type PackReport, type PackTask, PackTaskSchema } from './pack-messages.ts';

const report = (message: PackReport) => postMessage(message);

addEventListener('message', ({ data }) => {
  work(v.parse(PackTaskSchema, data)).then(report, (error: unknown) =>
    report({ name: 'failed', reason: storageErrorKind(error) }),
  );
});

async function work(task: PackTask): Promise<PackReport> {
  let stored: { lexicon: Lexicon; stamp: string } | undefined;
  const corpus = createCorpusService(new CorpusDatabase(), createSearcher, {
    version: task.version,
    bundled: { id: task.bundled, read: async () => (await fetch('/corpus.json')).json() },
    // Workers have no extension storage: the page stores it.
    lexicon: {
      isOf: async () => true,
      store: async (lexicon, stamp) => {
        stored = { lexicon, stamp };
      },
    },
  });
  if (task.name === 'remove') return done(await corpus.removePack(task.id));
  const added = await corpus.addPack(task.file, (progress) => report({ name: 'importing', ...progress }));
  return 'problems' in added ? { name: 'refused', problems: added.problems } : done(added.title);

  function done(title: string): PackReport {
    if (!stored) throw new Error('The packs have changed and pages have no lexicon of them.');
    return { name: 'done', title, ...stored };
  }
}
