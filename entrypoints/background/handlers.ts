import { browser } from 'wxt/browser';
import { annotate } from '../../data/collection/edit.ts';
import {
  deleteSnippet as deleteStored,
  knownTags,
  recordSightings,
  snippetsAbout,
} from '../../data/collection/store.ts';
import type { EntityDetails } from '../../data/corpus/entity-details.ts';
import { toPreview, withFirst } from '../../data/corpus/preview.ts';
import type { ReadingContext } from '../../data/corpus/reading-context.ts';
import { handle } from '../../data/messages/answer.ts';
import { MessageError } from '../../data/messages/message.ts';
import {
  annotateSnippet,
  cardOpened,
  citeFact,
  deleteSnippet,
  dismissCards,
  goToNextFrame,
  listSavedHere,
  listTags,
  lookUp,
  openPage,
  readCardTop,
  readElsewhere,
  readEntityDetails,
  readSavedAbout,
  reportSightings,
  saveSelectedWords,
  saveSnippet,
} from '../../data/messages/protocol.ts';
import { injectCard, readMoreTerms, reportMarks } from '../../data/messages/spotter-messages.ts';
import { corpus } from '../../data/open-corpus.ts';
import { StorageError } from '../../data/storage-error.ts';
import { showCount } from './badge.ts';
import { closeCards, ensureCardScript, onCardOpened } from './card.ts';
import { citeNow } from './cite.ts';
import { collection } from './collection.ts';
import { countElsewhere, goElsewhere } from './elsewhere.ts';
import { saveSelectedIn } from './menus.ts';
import { openOwnPage } from './pages.ts';
import { save } from './save.ts';
import { onFrame, savedIn } from './saved.ts';
import { siteHandlers } from './site-choices.ts';

/** What the background answers. It keeps nothing between two messages that storage does not hold. */
export const handlers = [
  ...siteHandlers,
  handle(readEntityDetails, ({ id, page }) => readWholeCard(id, page)),
  handle(readCardTop, async ({ id, page, fact }) =>
    toPreview(withFirst(await readWholeCard(id, page), fact)),
  ),
  handle(lookUp, ({ query }) => corpus.lookUp(query)),
  handle(readMoreTerms, ({ keys }) => corpus.terms(keys)),
  handle(injectCard, async (_, sender) => {
    if (sender.from === 'page') await ensureCardScript(sender.tabId, sender.frameId);
    return null;
  }),
  handle(cardOpened, async (_, sender) => {
    if (sender.from === 'page') await onCardOpened(sender.tabId, sender.frameId);
    return null;
  }),
  handle(dismissCards, async (_, sender) => {
    if (sender.from === 'page') await closeCards(sender.tabId, { pinned: true });
    return null;
  }),
  handle(readElsewhere, async ({ entity }, sender) =>
    sender.from === 'page' ? countElsewhere(entity, sender) : { before: 0, count: 0 },
  ),
  handle(goToNextFrame, async ({ entity }, sender) => ({
    went: sender.from === 'page' && (await goElsewhere(entity, sender)),
  })),
  handle(saveSnippet, (draft, sender) => told(save(draft, sender))),
  handle(saveSelectedWords, async ({ tabId }, sender) => {
    if (sender.from === 'extension') await saveSelectedIn({ ...(await browser.tabs.get(tabId)), id: tabId });
    return null;
  }),
  handle(annotateSnippet, async ({ id, note, tags }) => {
    await told(annotate(collection, id, { note, tags }, new Date()));
    return null;
  }),
  handle(listTags, () => knownTags(collection)),
  handle(citeFact, async ({ sourced, style }) => citeNow(sourced, style)),
  handle(deleteSnippet, async ({ id }) => {
    await deleteStored(collection, id);
    return null;
  }),
  handle(readSavedAbout, async ({ entity }) => {
    const snippets = await snippetsAbout(collection, entity);
    return { count: snippets.length, facts: snippets.flatMap(({ fact }) => fact?.fact.id ?? []) };
  }),
  handle(reportMarks, async ({ count }, sender) => {
    if (sender.from !== 'page') return null;
    if (sender.frameId === 0) await showCount(sender.tabId, count);
    // The browser tells of visits to pages, but not to the frames in them.
    else await onFrame(sender);
    return null;
  }),
  handle(listSavedHere, async (_, sender) => (sender.from === 'page' ? savedIn(sender) : [])),
  handle(reportSightings, async ({ met, visit }, sender) => {
    if (sender.from === 'page')
      await recordSightings(collection, met, { id: visit, at: new Date().toISOString() });
    return null;
  }),
  handle(openPage, async (target) => {
    await openOwnPage(target);
    return null;
  }),
];

/** Rethrows errors of the collection as storage errors, whose code says what is in the way. */
async function told<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new StorageError(error);
  }
}

async function readWholeCard(id: string, page: ReadingContext | undefined): Promise<EntityDetails> {
  const card = await corpus.entity(id, page);
  if (!card) throw new MessageError('unknown-entity', `Nothing is known under the id ${id}.`);
  return card;
}
