import { CollectionPage } from '../../components/collection/collection-page.tsx';
import { DeleteAllDialog } from '../../components/collection/delete-all-dialog.tsx';
import { EvidenceEditor } from '../../components/collection/evidence-editor.tsx';
import { ExportDialog } from '../../components/collection/export-dialog.tsx';
import { ImportDialog } from '../../components/collection/import-dialog.tsx';
import type { CollectionActions } from '../../components/collection/types.ts';
import { EXPORT_FORMAT_NAMES } from '../../data/collection/export/format-names.ts';
import type { CollectionState } from './state.ts';
import { viewOf } from './view.ts';

interface AppProps {
  state: CollectionState;
  actions: CollectionActions;
}

/** Reads the page's state into its view. */
export function CollectionApp({ state, actions }: AppProps) {
  return (
    <CollectionPage
      total={state.snippets.value?.length}
      first={state.first.value}
      shown={state.shown.value}
      isSearching={state.isSearching.value}
      viewOf={viewOf}
      query={state.query.value}
      facets={state.facets.value}
      folders={state.folders.value}
      nameOf={(entity) => state.names.value.get(entity) ?? entity}
      selected={state.selected.value}
      style={state.style.value}
      failure={state.failure.value}
      toast={state.toast.value}
      unsaved={state.unsaved.value}
      keeping={{ storage: state.storage.value, changes: state.changes.value, marks: state.markSaved.value }}
      actions={actions}
      dialog={openDialog(state, actions)}
    />
  );
}

/** The dialog that is open, if any. */
function openDialog(state: CollectionState, actions: CollectionActions) {
  const { value: dialog } = state.dialog;
  const close = () => actions.open(undefined);
  const all = state.snippets.value ?? [];
  if (dialog === 'export') {
    const counts = { selected: state.selected.value.size, shown: state.shown.value.length, all: all.length };
    return (
      <ExportDialog formats={EXPORT_FORMAT_NAMES} counts={counts} onExport={actions.export} onClose={close} />
    );
  }
  if (dialog === 'import')
    return (
      <ImportDialog
        importing={state.importing.value}
        onFile={actions.readImport}
        onApply={actions.applyImport}
        onClose={close}
      />
    );
  if (dialog === 'delete-all')
    return (
      <DeleteAllDialog
        total={all.length}
        onExport={actions.backup}
        onDelete={actions.removeEverything}
        onClose={close}
      />
    );
  const snippet = dialog && all.find(({ id }) => id === dialog.evidence);
  return snippet ? <EvidenceEditor view={viewOf(snippet)} actions={actions} /> : null;
}
