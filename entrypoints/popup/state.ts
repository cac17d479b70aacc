import { signal } from '@preact/signals';
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
  /** `undefined` while nothing is looked for, or the first answer is still on its way. */
  const results = signal<Result[] | undefined>(undefined);
  let latest = new AbortController();

  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
      failure.value = undefined;
    } catch (error) {
      failure.value = error instanceof Error ? error.message : String(error);
    }
  };

  const find = (text: string, signal: AbortSignal) =>
    attempt(async () => {
      try {
        const found = await search.value?.find(text, { signal });
        if (signal.aborted) return;
        results.value = found;
        active.value = 0;
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    });

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
        // Words that were typed while the corpus was being opened.
        if (query.value.trim() !== '') await find(query.value, latest.signal);
      }),
    /** Asks the page in front of the reader what is marked on it. */
    readPage: async () => {
      const tab = await frontTab();
      tabId.value = tab?.id;
      page.value = await reportOn(tab);
    },
    /** Looks something up; a newer query ends the search for an older one. */
    ask: (text: string) => {
      latest.abort();
      latest = new AbortController();
      query.value = text;
      if (text.trim() === '') results.value = undefined;
      else void find(text, latest.signal);
    },
    open: (id: string, fact?: string) =>
      attempt(async () => {
        opened.value = { body: await openEntity(id), fact };
      }),
    back: () => {
      opened.value = undefined;
    },
  };
}
