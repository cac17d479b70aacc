import { signal } from '@preact/signals';
import { CollectionDatabase } from '../../data/collection/database.ts';
import type { Snippet } from '../../data/collection/schema.ts';
import { snippetsAbout, snippetsOfPage } from '../../data/collection/store.ts';
import { type Trouble, troubleOf } from '../../data/trouble.ts';
import { addressesOf } from '../background/describe-page.ts';
import type { PageState } from '../popup/page.ts';

export type SavedHereState = ReturnType<typeof createSavedHere>;

/** Of what was saved elsewhere, the newest few are enough beside a page; the collection has the rest. */
const RELATED = 10;

/** What was saved from the page in front of the reader, and elsewhere about what it mentions. */
export function createSavedHere(page: PageState) {
  const db = new CollectionDatabase();
  const snippets = signal<Snippet[]>([]);
  const related = signal<Snippet[]>([]);
  const failure = signal<Trouble | undefined>(undefined);
  const readRelated = async () => {
    const report = page.report.value;
    const mentioned = new Set(report.name === 'on' ? report.mentions.map(({ entity }) => entity) : []);
    const found = (await Promise.all([...mentioned].map((id) => snippetsAbout(db, id)))).flat();
    const here = new Set(snippets.value.map(({ id }) => id));
    const elsewhere = new Map(found.filter(({ id }) => !here.has(id)).map((one) => [one.id, one]));
    return [...elsewhere.values()].sort((a, b) => (a.saved < b.saved ? 1 : -1)).slice(0, RELATED);
  };
  return {
    snippets,
    related,
    failure,
    read: async () => {
      const { address, tabId } = page;
      const own = tabId.value === undefined ? [] : await addressesOf(tabId.value);
      const addresses = address.value === undefined ? own : [address.value, ...own];
      try {
        snippets.value = await snippetsOfPage(db, addresses);
        related.value = await readRelated();
        failure.value = undefined;
      } catch (error) {
        failure.value = troubleOf(error);
      }
    },
  };
}
