import { batch, computed, signal } from '@preact/signals';
import type { PageReport } from '../../components/popup/on-page.tsx';
import type { CardBody } from '../../data/corpus/card.ts';
import type { Result } from '../../data/search/result.ts';
import type { Search } from '../../data/search/search.ts';
import { openEntity, openSearch } from './corpus.ts';
import { frontTab, reportOn } from './page.ts';

export type PopupState = ReturnType<typeof createState>;

/** What the popup shows. */
export function createState() {
  const search = signal<Search | undefined>(undefined);
  const tabId = signal<number | undefined>(undefined);
  const page = signal<PageReport>({ name: 'loading' });
  const query = signal('');
  const active = signal(0);
  /** An entity that was opened, with the fact it was opened for. */
  const opened = signal<{ body: CardBody; fact: string | undefined } | undefined>(undefined);
  const failure = signal<string | undefined>(undefined);
  const results = computed<Result[] | undefined>(() =>
    query.value.trim() === '' ? undefined : search.value?.find(query.value),
  );

  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
      failure.value = undefined;
    } catch (error) {
      failure.value = error instanceof Error ? error.message : String(error);
    }
  };

  return {
    search,
    tabId,
    page,
    query,
    active,
    opened,
    failure,
    results,
    /** Gets the corpus ready; can be tried again. */
    prepare: () =>
      attempt(async () => {
        search.value = await openSearch();
      }),
    /** Asks the page in front of the reader what is marked on it. */
    readPage: async () => {
      const tab = await frontTab();
      tabId.value = tab?.id;
      page.value = await reportOn(tab);
    },
    ask: (text: string) =>
      batch(() => {
        query.value = text;
        active.value = 0;
      }),
    open: (id: string, fact?: string) =>
      attempt(async () => {
        opened.value = { body: await openEntity(id), fact };
      }),
    back: () => {
      opened.value = undefined;
    },
  };
}
