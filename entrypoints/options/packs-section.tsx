import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Packs, type PackWork } from '../../components/options/packs.tsx';
import type { CorpusDatabase, PackRecord } from '../../data/corpus/database.ts';
import { removePack } from '../../data/corpus/load.ts';
import { ask } from '../../data/messages/ask.ts';
import { packsChanged } from '../../data/messages/protocol.ts';
import { watchCorpus } from '../../data/settings/storage.ts';
import { importPack } from './import-pack.ts';

/** The packs that are stored, and the work on them. */
export function PacksSection({ db }: { db: CorpusDatabase }) {
  const [packs, setPacks] = useState<PackRecord[]>([]);
  const [work, setWork] = useState<PackWork>({ name: 'idle' });
  const importing = useRef(new AbortController());
  const read = () => db.packs.toArray().then(setPacks);
  useEffect(() => {
    const ending = new AbortController();
    void read();
    watchCorpus(() => void read(), ending.signal);
    return () => ending.abort();
  }, []);

  const attempt = (doing: Promise<PackWork>) => {
    doing
      .catch((error: unknown): PackWork => {
        const reason = error instanceof Error ? error.message : String(error);
        return { name: 'failed', problems: [{ path: '', reason }] };
      })
      .then(async (done) => {
        // First what is so, then the word that it is done.
        await read();
        setWork(done);
      });
  };
  const add = (file: File) => {
    const { version } = browser.runtime.getManifest();
    importing.current = new AbortController();
    setWork({ name: 'importing', step: 'reading' });
    importPack(
      { file, version },
      (report) => {
        if (report.name !== 'stored') {
          setWork(report);
          return;
        }
        setWork({ name: 'importing', step: 'marking' });
        attempt(ask(packsChanged, null).then(() => ({ name: 'added', title: report.title })));
      },
      importing.current.signal,
    );
  };
  const remove = async (id: string): Promise<PackWork> => {
    setWork({ name: 'removing' });
    await removePack(db, id);
    await ask(packsChanged, null);
    return { name: 'removed' };
  };
  return (
    <Packs
      packs={packs}
      work={work}
      onAdd={add}
      onCancel={() => {
        importing.current.abort();
        setWork({ name: 'cancelled' });
      }}
      onRemove={(id) => attempt(remove(id))}
    />
  );
}
