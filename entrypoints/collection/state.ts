import { batch, computed, signal } from '@preact/signals';
import type { ImportState } from '../../components/collection/import-dialog.tsx';
import type { DialogName } from '../../components/collection/types.ts';
import { type Change, changesSinceBackup } from '../../data/collection/change.ts';
import { CITATION_STYLES, type CitationStyle } from '../../data/collection/cite/cite.ts';
import type { CollectionDatabase } from '../../data/collection/database.ts';
import { facetsOf } from '../../data/collection/facets.ts';
import { type CollectionQuery, queryCollection } from '../../data/collection/query.ts';
import type { Folder, Snippet } from '../../data/collection/schema.ts';
import { listFolders, listSnippets } from '../../data/collection/store.ts';

export type CollectionState = ReturnType<typeof createState>;

export const NO_FILTERS: CollectionQuery = { words: '', sort: 'newest' };
const STYLE = 'citation-style';

/** What the page shows. */
export function createState(db: CollectionDatabase) {
  const state = {
    /** `undefined` until they are read. */
    snippets: signal<Snippet[] | undefined>(undefined),
    folders: signal<Folder[]>([]),
    /** Names of entities, by id. */
    names: signal<ReadonlyMap<string, string>>(new Map()),
    failure: signal<string | undefined>(undefined),
    query: signal(NO_FILTERS),
    selected: signal<ReadonlySet<string>>(new Set()),
    style: signal<CitationStyle>('mla'),
    /** What was done and can be taken back, the last one last. */
    done: signal<{ text: string; change: Change }[]>([]),
    notice: signal<{ text: string; canUndo: boolean } | undefined>(undefined),
    changes: signal(0),
    storage: signal<{ isPersistent: boolean; bytes: number } | undefined>(undefined),
    dialog: signal<DialogName | undefined>(undefined),
    importing: signal<ImportState>({ state: 'asking' }),
  };
  const shown = computed(() => queryCollection(state.snippets.value ?? [], state.query.value));
  const facets = computed(() => facetsOf(state.snippets.value ?? []));

  /** Reads everything anew: at the start, and whenever something was written. */
  const load = async () => {
    try {
      const [snippets, folders, changes, style] = await Promise.all([
        listSnippets(db),
        listFolders(db),
        changesSinceBackup(db),
        db.memos.get(STYLE),
      ]);
      batch(() => {
        state.snippets.value = snippets;
        state.folders.value = folders;
        state.changes.value = changes;
        state.style.value = CITATION_STYLES.find((one) => one === style?.value) ?? 'mla';
        state.failure.value = undefined;
        // What is gone cannot stay selected.
        const ids = new Set(snippets.map(({ id }) => id));
        state.selected.value = new Set([...state.selected.value].filter((id) => ids.has(id)));
      });
    } catch (error) {
      state.failure.value = error instanceof Error ? error.message : String(error);
    }
  };

  return {
    ...state,
    shown,
    facets,
    load,
    rememberStyle: (style: CitationStyle) => db.memos.put({ name: STYLE, value: style }),
  };
}
