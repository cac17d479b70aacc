import { batch, computed, signal } from '@preact/signals';
import type { ImportState } from '../../components/collection/import-dialog.tsx';
import type { DialogName } from '../../components/collection/types.ts';
import { type Change, changesSinceBackup } from '../../data/collection/change.ts';
import { CITATION_STYLES, type CitationStyle, citationStyle } from '../../data/collection/cite/styles.ts';
import type { CollectionDatabase } from '../../data/collection/database.ts';
import { facetsOf } from '../../data/collection/facets.ts';
import { type CollectionQuery, queryCollection } from '../../data/collection/query.ts';
import type { Folder, Snippet, SnippetDraft } from '../../data/collection/schema.ts';
import { listFolders, listSnippets, newestSnippets } from '../../data/collection/store.ts';
import { type StorageErrorKind, storageErrorKind } from '../../data/storage-error.ts';

export type CollectionState = ReturnType<typeof createState>;

export const NO_FILTERS: CollectionQuery = { words: '', sort: 'newest' };
const STYLE = 'citation-style';
/** As many as the largest window shows. */
const FIRST = 30;

/** What the page shows. */
export function createState(db: CollectionDatabase) {
  const state = {
    /** `undefined` until they are read. */
    snippets: signal<Snippet[] | undefined>(undefined),
    /** The newest, which are shown until all are read. */
    first: signal<Snippet[]>([]),
    folders: signal<Folder[]>([]),
    /** Names of entities, by id. */
    names: signal<ReadonlyMap<string, string>>(new Map()),
    failure: signal<StorageErrorKind | undefined>(undefined),
    query: signal(NO_FILTERS),
    /** Whether the words of all snippets have been read, so that they can be searched at once. */
    isReady: signal(false),
    selected: signal<ReadonlySet<string>>(new Set()),
    style: signal<CitationStyle>(CITATION_STYLES[0]),
    /** What was done and can be undone, the latest last. */
    done: signal<{ text: string; change: Change }[]>([]),
    toast: signal<{ text: string; canUndo: boolean } | undefined>(undefined),
    changes: signal(0),
    markSaved: signal(true),
    storage: signal<{ isPersistent: boolean; bytes: number } | undefined>(undefined),
    unsaved: signal<SnippetDraft | undefined>(undefined),
    dialog: signal<DialogName | undefined>(undefined),
    importing: signal<ImportState>({ state: 'asking' }),
  };
  const isSearching = computed(() => state.query.value.words !== '' && !state.isReady.value);
  const shown = computed(() => {
    const query = state.query.value;
    return queryCollection(state.snippets.value ?? [], isSearching.value ? { ...query, words: '' } : query);
  });
  const facets = computed(() => facetsOf(state.snippets.value ?? []));

  /** Reads everything anew: at the start, whenever something was written elsewhere, and once nobody is in the way. */
  const load = async () => {
    try {
      if (state.snippets.value === undefined) state.first.value = await newestSnippets(db, FIRST);
      const [snippets, folders, changes, style] = await Promise.all([
        listSnippets(db),
        listFolders(db),
        changesSinceBackup(db),
        db.memos.get(STYLE),
      ]);
      batch(() => {
        state.snippets.value = keepKnown(state.snippets.value ?? state.first.value, snippets);
        state.folders.value = folders;
        state.changes.value = changes;
        state.style.value = citationStyle(style?.value);
        state.failure.value = undefined;
        // What is gone cannot stay selected.
        const ids = new Set(snippets.map(({ id }) => id));
        state.selected.value = new Set([...state.selected.value].filter((id) => ids.has(id)));
      });
    } catch (error) {
      state.failure.value = storageErrorKind(error);
      void db.freed?.then(load);
    }
  };

  /** Shows a change that was made here, without reading everything anew. */
  const show = async ({ before, after }: Change) => {
    if (state.snippets.value === undefined) return load();
    const replaced = <Row extends { id: string }>(rows: Row[], gone: Row[], come: Row[]) => {
      const next = new Map(come.map((row) => [row.id, row]));
      const old = new Set(gone.map(({ id }) => id));
      const kept = rows.flatMap((row) => next.get(row.id) ?? (old.has(row.id) ? [] : [row]));
      const known = new Set(rows.map(({ id }) => id));
      return [...kept, ...come.filter(({ id }) => !known.has(id))];
    };
    const changes = await changesSinceBackup(db);
    batch(() => {
      state.snippets.value = replaced(state.snippets.value ?? [], before.snippets, after.snippets);
      state.folders.value = replaced(state.folders.value, before.folders, after.folders).sort((a, b) =>
        a.name.localeCompare(b.name),
      );
      state.changes.value = changes;
      const kept = new Set(after.snippets.map(({ id }) => id));
      const gone = new Set(before.snippets.map(({ id }) => id).filter((id) => !kept.has(id)));
      if ([...gone].some((id) => state.selected.value.has(id)))
        state.selected.value = new Set([...state.selected.value].filter((id) => !gone.has(id)));
    });
  };

  return {
    ...state,
    shown,
    isSearching,
    facets,
    load,
    show,
    rememberStyle: (style: CitationStyle) => db.memos.put({ name: STYLE, value: style }),
  };
}

/** The snippets as read, but the very objects that were there where nothing about them changed: views hang on them. */
function keepKnown(known: Snippet[], read: Snippet[]): Snippet[] {
  const old = new Map(known.map((snippet) => [snippet.id, snippet]));
  return read.map((snippet) => {
    const before = old.get(snippet.id);
    const isSame =
      before?.revision === snippet.revision &&
      before.edited === snippet.edited &&
      before.sighting?.at === snippet.sighting?.at &&
      before.sighting?.state === snippet.sighting?.state;
    return isSame && before ? before : snippet;
  });
}
