import { browser } from 'wxt/browser';
import { hostOf } from '../../data/collection/address.ts';
import { entitiesIn } from '../../data/collection/entities.ts';
import type { SavedPage, SnippetDraft } from '../../data/collection/schema.ts';
import { saveSnippet } from '../../data/collection/store.ts';
import type { Sender } from '../../data/messages/answer.ts';
import { corpus } from '../../data/open-corpus.ts';
import { LEXICON_KEY } from '../../data/settings/storage.ts';
import { describePage } from '../../data/tabs/describe-page.ts';
import { asLexicon } from '../../spotting/terms/lexicon.ts';
import { collection } from './collection.ts';

/** Saves a snippet with what is known about it: the entities in its words. */
export async function save(asked: SnippetDraft, sender: Sender) {
  const draft = await placed(asked, sender);
  // What is known is a nicety; that nothing is known must not lose the reader's words.
  const known = await entitiesOf(draft).catch(() => []);
  const entities = [...new Set([...draft.entities, ...known])];
  return saveSnippet(collection, { ...draft, entities }, new Date());
}

/**
 * A quote comes with the page that the reader sees; one in a frame says which frame it stands in. Where the page cannot
 * be read any more, its address is kept.
 */
async function placed(draft: SnippetDraft, sender: Sender): Promise<SnippetDraft> {
  const { quote } = draft;
  if (!quote || sender.from !== 'page') return draft;
  const page = await describePage(sender.tabId);
  if (!page) return { ...draft, page: draft.page ?? unreadPage(sender.url) };
  return { ...draft, quote: sender.frameId === 0 ? quote : { ...quote, frame: sender.url }, page };
}

function unreadPage(url: string): SavedPage {
  return { url, title: '', site: hostOf(url), authors: [] };
}

async function entitiesOf({ quote }: SnippetDraft): Promise<string[]> {
  if (!quote) return [];
  const stored = await readLexicon();
  // The corpus is loaded only where there is no lexicon yet: a save must not wait while a worker that has just begun
  // checks what is stored.
  if (stored === undefined) await corpus.packs();
  return entitiesIn(quote.exact, asLexicon(stored ?? (await readLexicon())), corpus.terms);
}

async function readLexicon(): Promise<unknown> {
  return (await browser.storage.local.get(LEXICON_KEY))[LEXICON_KEY];
}
