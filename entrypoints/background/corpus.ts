import { browser } from 'wxt/browser';
import { CorpusDatabase } from '../../data/corpus/storage/database.ts';
import { indexAgain } from '../../data/corpus/storage/index-again.ts';
import { compileLexicon } from '../../data/corpus/storage/lexicon.ts';
import { isWhole, parsePack, storePack } from '../../data/corpus/storage/load.ts';
import { MessageError, reasonOf } from '../../data/messages/message.ts';
import { createSearch, type Search } from '../../data/search/search.ts';
import { isLexiconOf, storeLexicon } from '../../data/settings/storage.ts';

/** The id of the pack that comes with the extension. */
const BUNDLED = 'backgrounder';

const db = new CorpusDatabase();
let loading: Promise<void> | undefined;
/** It was seen to be whole since this worker began, and nobody has taken it away since. */
let isKnown = false;
let search: Search | undefined;
db.on('close', forget);
db.on('versionchange', forget);

/**
 * The corpus, ready to be read. Where it is missing, incomplete or of another version, it is loaded first.
 * @throws MessageError `no-corpus` where the browser gives no database.
 */
export async function openCorpus(): Promise<CorpusDatabase> {
  if (isKnown) return db;
  // One load at a time; a failed one is tried again by the next caller.
  loading ??= heal().finally(() => {
    loading = undefined;
  });
  await loading;
  return db;
}

/** The search over the corpus; what it has read is kept as long as the packs stay as they are. */
export async function openSearch(): Promise<Search> {
  search ??= createSearch(await openCorpus());
  return search;
}

/** The same, and every row is counted again: for who came upon something missing. */
export function recheckCorpus(): Promise<CorpusDatabase> {
  forget();
  return openCorpus();
}

/** Loads the bundled pack whatever is there: after an install or an update. */
export async function reloadCorpus(): Promise<void> {
  await loading?.catch(() => undefined);
  loading = load().finally(() => {
    loading = undefined;
  });
  await loading;
}

/** Forgets what was read of the packs: they are others now. */
export function forget(): void {
  isKnown = false;
  search = undefined;
}

async function heal(): Promise<void> {
  try {
    const { version } = browser.runtime.getManifest();
    const [isPublished, whole] = await Promise.all([isLexiconOf(version), isWhole(db, BUNDLED, version)]);
    if (!isPublished || !whole) await load();
    isKnown = true;
  } catch (error) {
    throw new MessageError('no-corpus', reasonOf(error));
  }
}

async function load(): Promise<void> {
  const response = await fetch(browser.runtime.getURL('/corpus.json'));
  const { version } = browser.runtime.getManifest();
  await storePack(db, parsePack(await response.json()), version);
  await indexAgain(db);
  search = undefined;
  await storeLexicon(await compileLexicon(db), version);
}
