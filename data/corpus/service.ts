import type { Lexicon } from '../../spotting/terms/lexicon.ts';
import { StorageError } from '../storage-error.ts';
import { readRelationsAmong, readSurroundings } from './around.ts';
import type { CorpusService } from './corpus-service.ts';
import { listEntities, listSources, readSource } from './directory.ts';
import { readPackFile } from './pack-file.ts';
import { readEntity } from './read-entity.ts';
import type { Searcher } from './searcher.ts';
import { readFactsAbout, readSourcedFacts } from './sourced-facts.ts';
import {
  type CorpusDatabase,
  compileLexicon,
  indexAgain,
  isWhole,
  packsStamp,
  parsePack,
  readEntityRows,
  readTerms,
  removePack,
  storePack,
  sweep,
} from './storage/index.ts';

/** What the service needs of the extension that it runs in. */
export interface CorpusHost {
  /** The version of the extension: another one stores its own pack anew. */
  version: string;
  /** The pack that comes with the extension. */
  bundled: { id: string; read(): Promise<unknown> };
  /** Where pages have their lexicon from; `stamp` names the packs that it was compiled from. */
  lexicon: { isOf(stamp: string): Promise<boolean>; store(lexicon: Lexicon, stamp: string): Promise<void> };
}

/** One change of the packs at a time, in whatever window or worker. */
const LOCK = 'backgrounder-packs';

/** The one implementation of the corpus service. */
export function createCorpusService(
  db: CorpusDatabase,
  createSearcher: (db: CorpusDatabase) => Searcher,
  host: CorpusHost,
): CorpusService {
  const { bundled, lexicon } = host;
  let ensuring: Promise<void> | undefined;
  /** The corpus was seen to be whole, and nobody has taken it away since. */
  let isKnown = false;
  /** What a search has read serves as long as the packs stay as they are. */
  let searching: { searcher: Searcher; stamp: string } | undefined;
  const forget = () => {
    isKnown = false;
    searching = undefined;
  };
  db.on('close', forget);
  db.on('versionchange', forget);

  const ensure = () => {
    if (isKnown) return Promise.resolve();
    // A failed attempt is made again by the next caller.
    ensuring ??= heal().finally(() => {
      ensuring = undefined;
    });
    return ensuring;
  };

  /** What is missing, incomplete or of another version is made good. */
  async function heal(): Promise<void> {
    if (!(await isSound()))
      await changePacks(async () => {
        // Another window may have seen to it meanwhile.
        if (!(await isWhole(db, bundled.id, host.version))) await loadBundled();
        else if (!(await lexicon.isOf(await lexiconStamp())))
          await lexicon.store(await compileLexicon(db), await lexiconStamp());
      });
    isKnown = true;
  }

  async function isSound(): Promise<boolean> {
    return (await isWhole(db, bundled.id, host.version)) && lexicon.isOf(await lexiconStamp());
  }

  async function loadBundled(): Promise<void> {
    const compiled = await storePack(db, parsePack(await bundled.read()), host.version);
    const again = await indexAgain(db);
    await lexicon.store(again ?? compiled, await lexiconStamp());
  }

  async function lexiconStamp(): Promise<string> {
    return `${host.version} ${await packsStamp(db)}`;
  }

  /** The search over the packs as they are now. */
  async function searcher(): Promise<{ searcher: Searcher; stamp: string }> {
    const stamp = await packsStamp(db);
    if (searching?.stamp !== stamp) searching = { searcher: createSearcher(db), stamp };
    return searching;
  }

  /** Asks the search; again where the packs have changed meanwhile, since it may have read rows of both. */
  async function withSearcher<T>(question: (searcher: Searcher) => Promise<T>): Promise<T> {
    const asked = await searcher();
    const answer = await question(asked.searcher);
    const now = await searcher();
    return now.stamp === asked.stamp ? answer : question(now.searcher);
  }

  /** A question: asked once the corpus is there. */
  const ask = <T>(question: () => Promise<T>): Promise<T> => reported(async () => ensure().then(question));

  return {
    ensure: () => reported(ensure),
    reload: () => reported(() => changePacks(loadBundled)),
    entity: (id, context) =>
      ask(async () => {
        const details = await readEntity(db, id, context);
        if (details) return details;
        // Rows may have gone since they were last counted.
        forget();
        await ensure();
        return readEntity(db, id, context);
      }),
    names: (ids) =>
      ask(
        async () => new Map([...(await readEntityRows(db, ids)).values()].map(({ id, name }) => [id, name])),
      ),
    facts: (ids) => ask(() => readSourcedFacts(db, ids)),
    figures: (ids) =>
      ask(async () => (await readFactsAbout(db, ids)).filter(({ fact }) => fact.figures.length > 0)),
    relationsAmong: (ids) => ask(() => readRelationsAmong(db, ids)),
    around: (id) => ask(() => readSurroundings(db, id)),
    search: (query, options) => ask(() => withSearcher((search) => search.find(query, options))),
    nearest: (words) => ask(() => withSearcher((search) => search.nearest(words))),
    lookUp: (words, isTyped = false) => ask(() => withSearcher((search) => search.lookUp(words, isTyped))),
    terms: (keys) => ask(() => readTerms(db, keys)),
    entities: (language) => ask(() => listEntities(db, language)),
    sources: () => ask(() => listSources(db)),
    source: (id) => ask(() => readSource(db, id)),
    packs: () => ask(() => db.packs.toArray()),
    addPack: (file, onProgress) =>
      reported(async () => {
        onProgress?.({ step: 'reading' });
        const read = await readPackFile(db, file);
        if ('problems' in read) return read;
        await changePacks(async () => {
          onProgress?.({ step: 'indexing' });
          const compiled = await storePack(db, read.pack, host.version, {
            size: file.size,
            onProgress: (share) => onProgress?.({ step: 'storing', share }),
            onWritten: () => onProgress?.({ step: 'marking' }),
          });
          await lexicon.store(compiled, await lexiconStamp());
        });
        return { title: read.pack.title };
      }),
    tidy: () => reported(() => changePacks(() => sweep(db))),
    removePack: (id) =>
      reported(() =>
        changePacks(async () => {
          const title = (await db.packs.get(id))?.title ?? id;
          await lexicon.store(await removePack(db, id), await lexiconStamp());
          return title;
        }),
      ),
  };
}

function changePacks<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(LOCK, work);
}

/** Errors of the database and the browser, as the kind that a reader can do something about. */
async function reported<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isAbort(error)) throw error;
    throw new StorageError(error);
  }
}

/** Whoever asked gave it up. */
function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
