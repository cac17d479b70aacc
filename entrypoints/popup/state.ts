import { batch, signal } from '@preact/signals';
import type { CardBody, SourcedFact } from '../../data/corpus/card.ts';
import { ask } from '../../data/messages/ask.ts';
import { saveSnippet } from '../../data/messages/protocol.ts';
import { readFilters } from '../../data/search/filters.ts';
import type { EntityResult, Result } from '../../data/search/result.ts';
import type { Search } from '../../data/search/search.ts';
import { addRecent, readRecent } from '../../data/settings/recent.ts';
import { type Trouble, troubleOf } from '../../data/trouble.ts';

// Apart, so that a reader can type before the database and the search are there.
const corpus = () => import('./corpus.ts');

/** Milliseconds without a key after which what comes nearest is looked for: few stop at half a word. */
const REST = 300;

export type LookUpState = ReturnType<typeof createLookUp>;

/** Looking something up: the query, what it finds, and the entity that was opened. */
export function createLookUp() {
  const search = signal<Search | undefined>(undefined);
  const query = signal('');
  const active = signal(0);
  /** An entity that was opened, with the fact it was opened for. */
  const opened = signal<{ body: CardBody; fact: string | undefined } | undefined>(undefined);
  /** What is in the way, or that what was to be opened is no longer there. */
  const failure = signal<Trouble | 'gone' | undefined>(undefined);
  /** `undefined` while nothing is looked for, or the first answer is still on its way. */
  const results = signal<Result[] | undefined>(undefined);
  /** What comes nearest, where nothing answers. */
  const nearest = signal<EntityResult[]>([]);
  /** The query that the results answer; behind the typed one while the search for that is under way. */
  const answered = signal('');
  const recent = signal<{ id: string; name: string }[]>([]);
  let latest = new AbortController();

  const attempt = async (work: () => Promise<void>) => {
    try {
      failure.value = undefined;
      await work();
    } catch (error) {
      failure.value = troubleOf(error);
    }
  };

  const findNearest = async (text: string, newer: AbortSignal) => {
    const { words, filters } = readFilters(text);
    // What is narrowed to something was meant so.
    if (words.trim() === '' || Object.keys(filters).length > 0) return;
    await new Promise((rested) => setTimeout(rested, REST));
    if (newer.aborted) return;
    // That nothing is known has been said; what is near is a help, and no failure where it is not to be had.
    const near = await (await corpus()).findNearestTo(words).catch(() => []);
    if (!newer.aborted) nearest.value = near;
  };

  const find = (text: string, { signal: newer }: AbortController) =>
    attempt(async () => {
      try {
        const found = await search.value?.find(text, { signal: newer });
        if (newer.aborted) return;
        batch(() => {
          results.value = found;
          nearest.value = [];
          answered.value = text;
          active.value = 0;
        });
        if (found?.length === 0) await findNearest(text, newer);
      } catch (error) {
        if (!newer.aborted) throw error;
      }
    });

  return {
    search,
    query,
    active,
    opened,
    failure,
    results,
    nearest,
    answered,
    recent,
    /** Gets the corpus ready; can be tried again. */
    prepare: () =>
      attempt(async () => {
        recent.value = await readRecent();
        search.value = await (await corpus()).openSearch();
        // Words that were typed while the corpus was being opened.
        if (query.value.trim() !== '') await find(query.value, latest);
      }),
    /** Looks something up; a newer query ends the search for an older one. */
    ask: (text: string) => {
      latest.abort();
      latest = new AbortController();
      query.value = text;
      if (text.trim() === '') {
        results.value = undefined;
        nearest.value = [];
        answered.value = text;
        // Before there is a search, it waits for one.
      } else if (search.value) void find(text, latest);
    },
    open: (id: string, fact?: string) =>
      attempt(async () => {
        const body = await (await corpus()).openEntity(id);
        if (!body) {
          failure.value = 'gone';
          return;
        }
        opened.value = { body, fact };
        await addRecent(body.entity);
        recent.value = await readRecent();
      }),
    back: () => {
      opened.value = undefined;
    },
    /** Saves a fact of the opened entity. Rejects when nothing was saved. */
    save: async (sourced: SourcedFact) => {
      const about = opened.value ? [opened.value.body.entity.id] : [];
      return ask(saveSnippet, { fact: sourced, entities: [...new Set([...about, ...sourced.fact.about])] });
    },
  };
}
