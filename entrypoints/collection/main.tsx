import { render } from 'preact';
import { i18n } from '#i18n';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/fact/fact.css';
import '../../components/tags/tags.css';
import '../../components/collection/collection.css';
import '../../components/collection/filters.css';
import '../../components/collection/list.css';
import '../../components/collection/notices.css';
import '../../components/collection/snippet.css';
import '../../components/collection/dialogs.css';
import '../../components/files/problems.css';
import { setPageLanguage } from '../../components/page-language.ts';
import { CollectionDatabase } from '../../data/collection/database.ts';
import { watchCollection } from '../../data/collection/watch.ts';
import { corpus } from '../../data/open-corpus.ts';
import { readSettings } from '../../data/settings/store.ts';
import { createActions } from './actions.ts';
import { CollectionApp } from './app.tsx';
import { createState } from './state.ts';
import { keepStorage } from './storage.ts';
import { unsavedIn } from './unsaved.ts';
import { keepSearchReady } from './warm-search.ts';

document.title = i18n.t('collection.title');
setPageLanguage(document.documentElement);

const root = document.getElementById('app');
if (!root) throw new Error('The page has no place for the collection.');
const db = new CollectionDatabase();
const state = createState(db);
const actions = createActions(db, state);
state.unsaved.value = unsavedIn(location.search);
keepSearchReady(state);
render(<CollectionApp state={state} actions={actions} />, root);

const closing = new AbortController();
addEventListener('pagehide', () => closing.abort());
watchCollection(() => void state.load(), closing.signal);
addEventListener('keydown', (event) => {
  const isTyping =
    event.target instanceof HTMLElement && event.target.matches('input, textarea, [contenteditable]');
  if (isTyping || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.key !== 'z') return;
  event.preventDefault();
  actions.undo();
});

// The collection is shown also where the choice cannot be read.
state.markSaved.value = await readSettings().then(
  ({ markSaved }) => markSaved,
  () => true,
);
await state.load();
keepStorage(db, state).catch(() => undefined);
// Names are a nicety: without the corpus, ids stand in for them.
const ids = [...new Set((state.snippets.value ?? []).flatMap(({ entities }) => entities))];
state.names.value = await corpus.names(ids).catch(() => new Map());
