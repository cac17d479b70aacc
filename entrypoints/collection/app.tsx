import { CollectionPage } from '../../components/collection/collection-page.tsx';
import type { CollectionState } from './state.ts';

/** Reads the page's state into its view. */
export function CollectionApp({ state }: { state: CollectionState }) {
  return (
    <CollectionPage
      total={state.snippets.value?.length}
      shown={state.shown.value}
      failure={state.failure.value}
      query={state.query.value}
      deleted={state.deleted.value.length}
      onQuery={(query) => {
        state.query.value = query;
      }}
      onDelete={state.remove}
      onUndo={state.undoDelete}
      onRetry={state.load}
    />
  );
}
