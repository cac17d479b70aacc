import { i18n } from '#i18n';
import { inTurn } from '../../components/collection/in-turn.ts';
import type { CollectionActions } from '../../components/collection/types.ts';
import { storageErrorText } from '../../components/storage-error-text.ts';
import { type Change, changesSinceBackup, rememberBackup, undoChange } from '../../data/collection/change.ts';
import type { CollectionDatabase } from '../../data/collection/database.ts';
import {
  addFolder,
  addTags,
  EditConflict,
  editSnippet,
  moveTo,
  removeEverything,
  removeFolder,
  removeSnippets,
  removeTag,
  renameFolder,
} from '../../data/collection/edit.ts';
import { toggleEmphasis } from '../../data/collection/emphasis.ts';
import { confirmGone, saveSnippet } from '../../data/collection/store.ts';
import { changeSettings } from '../../data/settings/store.ts';
import { storageErrorKind } from '../../data/storage-error.ts';
import { copyCitation } from './copy.ts';
import { download } from './download.ts';
import { runExport } from './run-export.ts';
import { beginImport, type Import } from './run-import.ts';
import { type CollectionState, NO_FILTERS } from './state.ts';
import { forgetUnsaved } from './unsaved.ts';

/** What a reader can do, done to the database and then shown. */
export function createActions(db: CollectionDatabase, state: CollectionState): CollectionActions {
  let lastSelected: string | undefined;
  let importing: Import | undefined;

  /** Does something that can be undone, and says so. */
  const perform = async (text: string, work: Promise<Change>): Promise<Change | undefined> => {
    try {
      const change = await work;
      if (
        change.before.snippets.length +
          change.after.snippets.length +
          change.before.folders.length +
          change.after.folders.length >
        0
      ) {
        state.done.value = [...state.done.value, { text, change }];
        state.toast.value = { text, canUndo: true };
      }
      await state.show(change);
      return change;
    } catch (error) {
      tellFailure(error);
      return undefined;
    }
  };
  const tellFailure = (error: unknown, canUndo = false) => {
    const text = i18n.t('collection.notDone', [storageErrorText(storageErrorKind(error))]);
    state.toast.value = { text, canUndo };
  };
  // One after the other: each undoes what the one before it left.
  const undoInTurn = inTurn();
  const undo = async () => {
    const last = state.done.value.at(-1);
    if (!last) return;
    try {
      const { change, skipped } = await undoChange(db, last.change);
      // Only now: what could not be undone can be tried again.
      state.done.value = state.done.value.filter((done) => done !== last);
      const text =
        skipped > 0 ? i18n.t('collection.undoneBut', skipped) : i18n.t('collection.undone', [last.text]);
      state.toast.value = { text, canUndo: state.done.value.length > 0 };
      await state.show(change);
    } catch (error) {
      tellFailure(error, state.done.value.length > 0);
    }
  };
  const setSelected = (ids: string[], on: boolean) => {
    const next = new Set(state.selected.value);
    for (const id of ids) on ? next.add(id) : next.delete(id);
    state.selected.value = next;
    lastSelected = on ? ids.at(-1) : undefined;
  };

  const move = (ids: string[], folder: string | undefined) =>
    void perform(i18n.t('collection.moved', ids.length), moveTo(db, ids, folder, new Date()));
  const exportAs: CollectionActions['export'] = async (format, scope, onProgress, signal) => {
    const all = state.snippets.value ?? [];
    const selected = all.filter(({ id }) => state.selected.value.has(id));
    const ids = { all, shown: state.shown.value, selected }[scope].map(({ id }) => id);
    download(await runExport({ format, ids, title: i18n.t('collection.title') }, onProgress, signal));
    if (format === 'json' && scope === 'all') await rememberBackup(db);
    state.changes.value = await changesSinceBackup(db);
  };

  return {
    search: (change) => {
      state.query.value = { ...state.query.value, ...change };
    },
    clearFilters: () => {
      state.query.value = { ...NO_FILTERS, sort: state.query.value.sort };
    },
    select: setSelected,
    selectTo: (id) => {
      const ids = state.shown.value.map((snippet) => snippet.id);
      const at = ids.indexOf(id);
      // The last one may be hidden by a filter since.
      const last = lastSelected !== undefined && ids.includes(lastSelected) ? ids.indexOf(lastSelected) : at;
      setSelected(ids.slice(Math.min(last, at), Math.max(last, at) + 1), true);
    },
    remove: (ids) => void perform(i18n.t('collection.deleted', ids.length), removeSnippets(db, ids)),
    edit: async (seen, field, text) => {
      try {
        const change = await editSnippet(db, seen, { [field]: text }, new Date());
        state.done.value = [...state.done.value, { text: i18n.t('collection.edited'), change }];
        await state.show(change);
        return { state: 'saved', snippet: change.after.snippets[0] ?? seen };
      } catch (error) {
        if (error instanceof EditConflict) return { state: 'conflict', snippet: error.current };
        throw error;
      }
    },
    correctPage: (snippet, page) =>
      void perform(i18n.t('collection.edited'), editSnippet(db, snippet, { page }, new Date())),
    emphasise: (snippet, emphasis) => {
      const next = toggleEmphasis(snippet.emphasis, emphasis);
      void perform(i18n.t('collection.edited'), editSnippet(db, snippet, { emphasis: next }, new Date()));
    },
    addTags: (ids, tags) =>
      void perform(i18n.t('collection.tagged', ids.length), addTags(db, ids, tags, new Date())),
    removeTag: (ids, tag) =>
      void perform(i18n.t('collection.untagged', [tag]), removeTag(db, ids, tag, new Date())),
    moveTo: move,
    drop: (id, folder) => {
      const { value: selected } = state.selected;
      move(selected.has(id) ? [...selected] : [id], folder);
    },
    addFolder: async (name) => {
      const folder = { id: crypto.randomUUID(), name, made: new Date().toISOString() };
      return (await perform(i18n.t('collection.folderAdded', [name]), addFolder(db, folder))) && folder;
    },
    renameFolder: (id, name) =>
      void perform(i18n.t('collection.folderRenamed', [name]), renameFolder(db, id, name)),
    removeFolder: (id) => {
      state.query.value = { ...state.query.value, folder: undefined };
      void perform(i18n.t('collection.folderRemoved'), removeFolder(db, id, new Date()));
    },
    confirmGone: (id) => void confirmGone(db, id).then(() => state.load(), tellFailure),
    undo: () => undoInTurn(undo),
    dismiss: () => {
      state.toast.value = undefined;
    },
    copy: (snippet) => copyCitation(snippet, state.style.value),
    chooseStyle: (style) => {
      state.style.value = style;
      void state.rememberStyle(style);
    },
    open: (dialog) => {
      importing?.end();
      state.importing.value = { state: 'asking' };
      state.dialog.value = dialog;
    },
    export: exportAs,
    backup: () => {
      exportAs('json', 'all', () => undefined, new AbortController().signal).catch((error: unknown) =>
        tellFailure(error),
      );
    },
    readImport: async (file) => {
      importing?.end();
      importing = beginImport(file);
      state.importing.value = { state: 'reading' };
      state.importing.value = await importing.read();
    },
    applyImport: async () => {
      const { value } = state.importing;
      if (value.state !== 'ready' || !importing) return;
      const { preview } = value;
      state.importing.value = { state: 'writing', preview };
      const text = i18n.t('collection.imported', preview.added + preview.changed);
      if (await perform(text, importing.write())) state.dialog.value = undefined;
      else state.importing.value = { state: 'ready', preview };
    },
    removeEverything: async () => {
      const total = state.snippets.value?.length ?? 0;
      if (await perform(i18n.t('collection.deleted', total), removeEverything(db)))
        state.dialog.value = undefined;
    },
    markSaved: (on) => {
      state.markSaved.value = on;
      void changeSettings({ markSaved: on });
    },
    saveUnsaved: async () => {
      const { value: draft } = state.unsaved;
      if (!draft) return;
      try {
        await saveSnippet(db, draft, new Date());
        state.unsaved.value = undefined;
        forgetUnsaved();
        state.toast.value = { text: i18n.t('collection.savedNow'), canUndo: false };
        await state.load();
      } catch (error) {
        tellFailure(error);
      }
    },
    forgetUnsaved: () => {
      state.unsaved.value = undefined;
      forgetUnsaved();
    },
    retry: () => void state.load(),
  };
}
