import { computed, signal } from '@preact/signals';
import type { CollectionDatabase } from '../../data/collection/database.ts';
import type { Snippet } from '../../data/collection/schema.ts';
import { findSnippets } from '../../data/collection/search.ts';
import { deleteSnippets, listSnippets, restoreSnippets } from '../../data/collection/store.ts';

export type CollectionState = ReturnType<typeof createState>;

/** What the page shows, and what a reader can do to it. */
export function createState(db: CollectionDatabase) {
  /** `undefined` until they are read. */
  const snippets = signal<Snippet[] | undefined>(undefined);
  const failure = signal<string | undefined>(undefined);
  const query = signal('');
  const deleted = signal<Snippet[]>([]);
  const shown = computed(() => findSnippets(snippets.value ?? [], query.value));

  /** Runs something that touches the database; what goes wrong is shown instead of the page's old state. */
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
      snippets.value = await listSnippets(db);
      failure.value = undefined;
    } catch (error) {
      failure.value = error instanceof Error ? error.message : String(error);
    }
  };

  return {
    snippets,
    failure,
    query,
    deleted,
    shown,
    load: () => attempt(async () => {}),
    remove: (id: string) =>
      attempt(async () => {
        deleted.value = await deleteSnippets(db, [id]);
      }),
    undoDelete: () =>
      attempt(async () => {
        await restoreSnippets(db, deleted.value);
        deleted.value = [];
      }),
  };
}
