import { browser } from 'wxt/browser';
import { entitiesIn } from '../../data/collection/entities.ts';
import type { SnippetDraft } from '../../data/collection/schema.ts';
import { saveSnippet } from '../../data/collection/store.ts';
import { CorpusDatabase } from '../../data/corpus/database.ts';
import { LEXICON_KEY } from '../../data/settings/storage.ts';
import { asLexicon } from '../../spotting/terms/lexicon.ts';
import { collection } from './collection.ts';

// Read as it is: waiting for a corpus that is being loaded would keep the reader waiting.
const corpus = new CorpusDatabase();

/** Saves a snippet with what is known about it: the entities in its words, and the packs they were known from. */
export async function save(draft: SnippetDraft) {
  // What is known is a nicety; that nothing is known must not lose the reader's words.
  const known = await readKnown(draft).catch(() => ({ entities: [], packs: {} }));
  const entities = [...new Set([...draft.entities, ...known.entities])];
  return saveSnippet(collection, { ...draft, entities, packs: known.packs }, new Date());
}

async function readKnown({ quote }: SnippetDraft) {
  const packs = await corpus.packs.toArray();
  const lexicon = asLexicon((await browser.storage.local.get(LEXICON_KEY))[LEXICON_KEY]);
  return {
    entities: quote ? entitiesIn(quote.exact, lexicon) : [],
    packs: Object.fromEntries(packs.map(({ id, version }) => [id, version])),
  };
}
