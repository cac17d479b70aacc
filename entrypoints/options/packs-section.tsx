import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Packs, type PackWork } from '../../components/options/packs.tsx';
import type { CorpusDatabase, PackRecord } from '../../data/corpus/storage/database.ts';
import { ask } from '../../data/messages/ask.ts';
import { packsChanged } from '../../data/messages/protocol.ts';
import { outdateLexicon, storeLexicon, watchCorpus } from '../../data/settings/storage.ts';
import { troubleOf } from '../../data/trouble.ts';
import type { PackReport, PackTask } from './pack-messages.ts';
import { workOnPacks } from './pack-work.ts';

/** The packs that are stored, and the work on them. */
export function PacksSection({ db }: { db: CorpusDatabase }) {
  const [packs, setPacks] = useState<PackRecord[]>([]);
  const [work, setWork] = useState<PackWork>({ name: 'idle' });
  const working = useRef(new AbortController());
  const { version } = browser.runtime.getManifest();
  const read = () => db.packs.toArray().then(setPacks);
  useEffect(() => {
    const ending = new AbortController();
    void read();
    watchCorpus(() => void read(), ending.signal);
    return () => ending.abort();
  }, []);

  const start = (task: PackTask, doneAs: (title: string) => PackWork) => {
    working.current = new AbortController();
    // Should this page be closed half-way, the background sees to the lexicon.
    const outdated = outdateLexicon();
    const onReport = (report: PackReport) => {
      if (report.name === 'importing') setWork(report);
      else
        void outdated
          .then(() => finish(report))
          .then(setWork, (error: unknown) => setWork({ name: 'failed', trouble: troubleOf(error) }));
    };
    const finish = async (report: Exclude<PackReport, { name: 'importing' }>): Promise<PackWork> => {
      if (report.name !== 'done') return report;
      await ask(packsChanged, null);
      await storeLexicon(report.lexicon, version);
      await read();
      return doneAs(report.title);
    };
    workOnPacks(task, onReport, working.current.signal);
  };
  return (
    <Packs
      packs={packs}
      work={work}
      onAdd={(file) => {
        setWork({ name: 'importing', step: 'reading' });
        start({ name: 'add', file, version }, (title) => ({ name: 'added', title }));
      }}
      onCancel={() => {
        working.current.abort();
        setWork({ name: 'cancelled' });
      }}
      onRemove={(id) => {
        setWork({ name: 'removing' });
        start({ name: 'remove', id }, () => ({ name: 'removed' }));
      }}
    />
  );
}
