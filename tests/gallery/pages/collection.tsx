/** The collection: with snippets, with some of them selected, without any, and with a dialog open. */
import '../../../components/tokens.css';
import '../../../components/base.css';
import '../../../components/fact/fact.css';
import '../../../components/tags/tags.css';
import '../../../components/collection/collection.css';
import '../../../components/collection/filters.css';
import '../../../components/collection/list.css';
import '../../../components/collection/notices.css';
import '../../../components/collection/snippet.css';
import '../../../components/collection/dialogs.css';
import '../../../components/files/problems.css';
import { CollectionDatabase } from '../../../data/collection/database.ts';
import { createActions } from '../../../entrypoints/collection/actions.ts';
import { CollectionApp } from '../../../entrypoints/collection/app.tsx';
import { type CollectionState, createState } from '../../../entrypoints/collection/state.ts';
import { FOLDERS, SNIPPETS } from '../../unit/collection/sample.ts';
import type { State } from '../state.ts';

/** The collection with these snippets, then changed as is told. */
function collection(
  snippets: typeof SNIPPETS,
  change: (state: CollectionState) => void = () => undefined,
): State {
  const db = new CollectionDatabase();
  const state = createState(db);
  state.snippets.value = snippets;
  state.folders.value = snippets.length > 0 ? FOLDERS : [];
  state.names.value = new Map([['huawei', 'Huawei']]);
  state.isReady.value = true;
  change(state);
  return { view: <CollectionApp state={state} actions={createActions(db, state)} /> };
}

export const STATES: Record<string, State> = {
  full: collection(SNIPPETS),
  empty: collection([]),
  selected: collection(SNIPPETS, ({ selected }) => {
    selected.value = new Set(SNIPPETS.slice(0, 1).map(({ id }) => id));
  }),
  'no-match': collection(SNIPPETS, ({ query }) => {
    query.value = { ...query.value, words: 'xqzvk' };
  }),
  export: collection(SNIPPETS, ({ dialog }) => {
    dialog.value = 'export';
  }),
  import: collection(SNIPPETS, ({ dialog }) => {
    dialog.value = 'import';
  }),
  refused: collection(SNIPPETS, ({ dialog, importing }) => {
    dialog.value = 'import';
    importing.value = {
      state: 'refused',
      problems: [
        {
          place: { in: 'field', path: ['snippets', 11, 'sighting', 'state'] },
          what: { code: 'choice', details: ['"lost"', 'found, changed, gone'] },
        },
        { place: { in: 'line', line: 3, character: 8 }, what: { code: 'json', details: ['', ''] } },
      ],
    };
  }),
  loading: collection([], ({ snippets }) => {
    snippets.value = undefined;
  }),
  failed: collection([], ({ snippets, failure }) => {
    snippets.value = undefined;
    failure.value = 'shut';
  }),
};
