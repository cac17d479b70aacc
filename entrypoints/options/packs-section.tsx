import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Packs, type PackWork } from '../../components/options/packs.tsx';
import type { PackRecord } from '../../data/corpus/storage/index.ts';
import { BUNDLED, corpus } from '../../data/open-corpus.ts';
import { storeLexicon, watchCorpus } from '../../data/settings/storage.ts';
import { storageErrorKind } from '../../data/storage-error.ts';
import type { PackReport, PackTask } from './pack-messages.ts';
import { workOnPacks } from './pack-work.ts';

/** The packs that are stored, and the work on them. */
export function PacksSection() {
  const [packs, setPacks] = useState<PackRecord[]>([]);
  const [work, setWork] = useState<PackWork>({ name: 'idle' });
  const working = useRef(new AbortController());
  const host = { version: browser.runtime.getManifest().version, bundled: BUNDLED };
  const read = () => corpus.packs().then(setPacks);
  useEffect(() => {
    const ending = new AbortController();
    void read();
    watchCorpus(() => void read(), ending.signal);
    return () => ending.abort();
  }, []);

  const start = (task: PackTask, doneAs: (title: string) => PackWork) => {
    working.current = new AbortController();
    const onReport = (report: PackReport) => {
      if (report.name === 'importing') setWork(report);
      else
        finish(report).then(setWork, (error: unknown) =>
          setWork({ name: 'failed', reason: storageErrorKind(error) }),
        );
    };
    const finish = async (report: Exclude<PackReport, { name: 'importing' }>): Promise<PackWork> => {
      if (report.name !== 'done') return report;
      // Should this page be closed before, the next question to the corpus sees to the lexicon.
      await storeLexicon(report.lexicon, report.stamp);
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
        start({ name: 'add', file, ...host }, (title) => ({ name: 'added', title }));
      }}
      onCancel={() => {
        working.current.abort();
        corpus.tidy().catch(() => undefined);
        setWork({ name: 'cancelled' });
      }}
      onRemove={(id) => {
        setWork({ name: 'removing' });
        start({ name: 'remove', id, ...host }, () => ({ name: 'removed' }));
      }}
    />
  );
}
