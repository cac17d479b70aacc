import { browser } from 'wxt/browser';
import { createCorpusService } from './corpus/service.ts';
import { CorpusDatabase } from './corpus/storage/index.ts';
import { createSearcher } from './search/searcher.ts';
import { isLexiconOf, storeLexicon } from './settings/storage.ts';

/** The id of the pack that comes with the extension. */
export const BUNDLED = 'backgrounder';

/** The corpus service of the background and of our own pages. Nothing is opened before the first question. */
export const corpus = createCorpusService(new CorpusDatabase(), createSearcher, {
  get version() {
    return browser.runtime.getManifest().version;
  },
  bundled: {
    id: BUNDLED,
    read: async () => (await fetch(browser.runtime.getURL('/corpus.json'))).json(),
  },
  lexicon: { isOf: isLexiconOf, store: storeLexicon },
});
