import { batch, computed, signal } from '@preact/signals';
import type { CorpusService } from '../corpus/corpus-service.ts';
import type { EntityDetails, SourcedFact } from '../corpus/entity-details.ts';
import { type EntityResult, MOST_RESULTS, type Result } from '../corpus/result.ts';
import { ask } from '../messages/ask.ts';
import { saveSnippet } from '../messages/protocol.ts';
import { readFilters } from '../search/filters.ts';
import { addRecent, dropRecent, readRecent } from '../settings/recent.ts';
import { createAttempts } from './attempts.ts';

// Apart, so that a reader can type before the database and the search are there.
const openCorpus = async () => (await import('../open-corpus.ts')).corpus;

/** Milliseconds without a key after which what comes nearest is looked for: few stop at half a word. */
const REST = 300;

export type LookUpState = ReturnType<typeof createLookUp>;

/** Looking something up: the query, what it finds, and the entity that was opened. */
export function createLookUp() {
  /** The corpus, once it is there to be searched. */
  const corpus = signal<Pick<CorpusService, 'search' | 'nearest'> | undefined>(undefined);
  const query = signal('');
  const active = signal(0);
  /** An entity that was opened, with the fact it was opened for. */
  const opened = signal<{ body: EntityDetails; fact: string | undefined } | undefined>(undefined);
  /** What was to be opened last is no longer known. */
  const gone = signal(false);
  /** `undefined` while nothing is looked for, or the first answer is still on its way. */
  const results = signal<Result[] | undefined>(undefined);
  /** What comes nearest, where nothing answers. */
  const nearest = signal<EntityResult[]>([]);
  /** The query that the results answer; behind the typed one while the search for that is under way. */
  const answered = signal('');
  const recent = signal<{ id: string; name: string }[]>([]);
  const preparing = createAttempts('known');
  const finding = createAttempts('known');
  const opening = createAttempts('known');

  const findNearest = async (text: string, newer: AbortSignal) => {
    const { words, filters } = readFilters(text);
    // What is narrowed to something was meant so.
    if (words.trim() === '' || Object.keys(filters).length > 0) return;
    await new Promise((rested) => setTimeout(rested, REST));
    if (newer.aborted) return;
    // That nothing is known has been said; what is near is a help, and no failure where it is not to be had.
    const near = await corpus.value?.nearest(words).catch(() => []);
    if (!newer.aborted) nearest.value = near ?? [];
  };

  const find = (text: string) =>
    finding.run(async (newer) => {
      const found = await corpus.value?.search(text, { signal: newer, limit: MOST_RESULTS });
      if (newer.aborted) return;
      batch(() => {
        results.value = found;
        nearest.value = [];
        answered.value = text;
        active.value = 0;
      });
      if (found?.length === 0) await findNearest(text, newer);
    });

  return {
    corpus,
    query,
    active,
    opened,
    gone,
    /** What is in the way. A corpus that is shut stays so, whatever is typed. */
    failure: computed(() => preparing.failure.value ?? finding.failure.value ?? opening.failure.value),
    results,
    nearest,
    answered,
    recent,
    /** Gets the corpus ready; can be tried again. */
    prepare: () =>
      preparing.run(async (newer) => {
        recent.value = await readRecent();
        const opened = await openCorpus();
        await opened.ensure();
        if (newer.aborted) return;
        corpus.value = opened;
        // Words that were typed while the corpus was being opened.
        if (query.value.trim() !== '') await find(query.value);
      }),
    /** Looks something up. It ends the search for an older query, and what was about to open in place of the field. */
    ask: (text: string) => {
      finding.end();
      opening.end();
      gone.value = false;
      query.value = text;
      if (text.trim() === '') {
        results.value = undefined;
        nearest.value = [];
        answered.value = text;
        // Before there is a search, it waits for one.
      } else if (corpus.value) void find(text);
    },
    open: (id: string, fact?: string) =>
      opening.run(async (newer) => {
        gone.value = false;
        const body = await (await openCorpus()).entity(id);
        if (newer.aborted) return;
        if (body) opened.value = { body, fact };
        else {
          gone.value = true;
          recent.value = recent.value.filter((each) => each.id !== id);
        }
        const written = body ? addRecent(body.entity) : dropRecent(id);
        // Open or gone, it is so also where there is no room to write that down.
        recent.value = await written.then(readRecent).catch(() => recent.value);
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
