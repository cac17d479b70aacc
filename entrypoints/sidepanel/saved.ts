import { signal } from '@preact/signals';
import { CollectionDatabase } from '../../data/collection/database.ts';
import type { Snippet } from '../../data/collection/schema.ts';
import { snippetsOfPage } from '../../data/collection/store.ts';
import { addressesOf } from '../background/describe-page.ts';
import type { PageState } from '../popup/page.ts';

export type SavedHereState = ReturnType<typeof createSavedHere>;

/** What was saved from the page in front of the reader. */
export function createSavedHere(page: PageState) {
  const db = new CollectionDatabase();
  const snippets = signal<Snippet[]>([]);
  return {
    snippets,
    read: async () => {
      const { address, tabId } = page;
      const own = tabId.value === undefined ? [] : await addressesOf(tabId.value);
      const addresses = address.value === undefined ? own : [address.value, ...own];
      snippets.value = await snippetsOfPage(db, addresses);
    },
  };
}
