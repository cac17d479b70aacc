import { computed, signal } from '@preact/signals';
import type { SavedList } from '../../components/sidepanel/saved-here.tsx';
import { CollectionDatabase } from '../../data/collection/database.ts';
import type { Snippet } from '../../data/collection/schema.ts';
import { snippetsAbout, snippetsOfPage } from '../../data/collection/store.ts';
import { createAttempts } from '../../data/panel/attempts.ts';
import type { PageReport } from '../../data/panel/page-report.ts';
import type { PageState } from '../../data/panel/page-state.ts';
import { addressesOf } from '../../data/tabs/describe-page.ts';

export type SavedHereState = ReturnType<typeof createSavedHere>;

/** Of what was saved elsewhere, the newest few are enough beside a page; the collection has the rest. */
const RELATED = 10;

/** What was read last, and of which page. */
interface Read {
  tabId: number | undefined;
  address: string | undefined;
  list: SavedList;
}

/** What was saved from the page in front of the reader, and elsewhere about what it mentions. */
export function createSavedHere(page: PageState) {
  const db = new CollectionDatabase();
  const reading = createAttempts('saved');
  const last = signal<Read | undefined>(undefined);

  const list = computed((): SavedList => {
    const failure = reading.failure.value;
    if (failure) return { name: 'failed', failure };
    const { value } = last;
    // However long a page takes, that of another is not shown in its place.
    const isOfPage = value?.tabId === page.tabId.value && value?.address === page.address.value;
    return value && isOfPage ? value.list : { name: 'loading' };
  });

  return {
    list,
    /** Never rejects. */
    read: () =>
      reading.run(async (newer) => {
        // Taken before anything is waited for: by then, another page may be in front.
        const [tabId, address, report] = [page.tabId.value, page.address.value, page.report.value];
        const own = tabId === undefined ? [] : await addressesOf(tabId);
        const snippets = await snippetsOfPage(db, address === undefined ? own : [address, ...own]);
        const related = await findRelated(db, report, snippets);
        if (!newer.aborted) last.value = { tabId, address, list: { name: 'read', snippets, related } };
      }),
  };
}

async function findRelated(db: CollectionDatabase, report: PageReport, here: Snippet[]): Promise<Snippet[]> {
  const mentioned = new Set(report.name === 'on' ? report.mentions.map(({ entity }) => entity) : []);
  const found = (await Promise.all([...mentioned].map((id) => snippetsAbout(db, id)))).flat();
  const ids = new Set(here.map(({ id }) => id));
  const elsewhere = new Map(found.filter(({ id }) => !ids.has(id)).map((one) => [one.id, one]));
  return [...elsewhere.values()].sort((a, b) => (a.saved < b.saved ? 1 : -1)).slice(0, RELATED);
}
