import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { listSnippets } from '../../../data/collection/store.ts';
import { corpus } from '../../../data/open-corpus.ts';
import { LEXICON_KEY } from '../../../data/settings/storage.ts';
import { collection } from '../../../entrypoints/background/collection.ts';
import { createMenus, onMenuClick } from '../../../entrypoints/background/menus.ts';
import { compileTerms } from '../../../spotting/terms/compile.ts';

afterEach(() => vi.restoreAllMocks());

test('right-click entries are for selected words only, and are never there twice', async () => {
  let entries: { id: string; contexts: string[] }[] = [];
  // What stands in for the browser has neither menus nor messages.
  browser.i18n.getMessage = (key: string) => key;
  Object.assign(browser.contextMenus, {
    removeAll: async () => {
      entries = [];
    },
    create: (entry: (typeof entries)[number]) => entries.push(entry),
  });
  await createMenus();
  await createMenus();
  expect(entries.map(({ id, contexts }) => [id, contexts])).toEqual([
    ['look-up', ['selection']],
    ['save-selection', ['selection']],
  ]);
});

/** A page that lets the card's script in, but never answers, and one that lets nobody in. */
const PAGES = {
  silent: [{ frameId: 0, result: { marks: [], shown: null, hasScript: true, hasFocus: true } }],
  restricted: [],
};

/** Right-clicks words on a page; gives the addresses of the pages of ours that open. */
async function rightClick(menuItemId: string, page: keyof typeof PAGES): Promise<string[]> {
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation(vi.fn(async () => PAGES[page]));
  vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('Nobody is there.'));
  const opened = vi.spyOn(browser.tabs, 'create').mockImplementation(vi.fn());
  const click = { menuItemId, selectionText: 'Safe City', editable: false, pageUrl: 'https://example.org/a' };
  await onMenuClick(click, { id: 1 });
  return opened.mock.calls.map(([{ url = '' }]) => url.replace(/^.*\//, ''));
}

test.each([
  ['restricted', 'dossier.html?query=Safe+City&because=restricted-page'],
  ['silent', 'dossier.html?query=Safe+City'],
] as const)('words on a %s page are looked up on a page of ours', async (page, opened) => {
  expect(await rightClick('look-up', page)).toEqual([opened]);
});

const savedWords = async () =>
  (await listSnippets(collection)).map(({ quote, page }) => [quote?.exact, page?.url]);

test('words on a restricted page are saved alone, and shown', async () => {
  await collection.snippets.clear();
  expect(await rightClick('save-selection', 'restricted')).toEqual(['collection.html']);
  expect(await savedWords()).toEqual([['Safe City', 'https://example.org/a']]);
});

test('words on a restricted page are saved with what is known about them', async () => {
  await collection.snippets.clear();
  const lexicon = compileTerms([{ text: 'Safe City', entity: 'safe-city' }], {});
  await browser.storage.local.set({ [LEXICON_KEY]: lexicon });
  vi.spyOn(corpus, 'packs').mockResolvedValue([]);
  vi.spyOn(corpus, 'terms').mockResolvedValue({ keys: [], buckets: [], names: '' });
  await rightClick('save-selection', 'restricted');
  expect((await listSnippets(collection))[0]?.entities).toEqual(['safe-city']);
});

test('words on a page that went away while it saved them are not saved again', async () => {
  await collection.snippets.clear();
  expect(await rightClick('save-selection', 'silent')).toEqual([]);
  expect(await savedWords()).toEqual([]);
});
