/** The side panel beside a page with marks and saved passages, and beside one without. */
import '../../../components/tokens.css';
import '../../../components/base.css';
import '../../../components/fact/fact.css';
import '../../../components/card/facts.css';
import '../../../components/saving/saving.css';
import '../../../components/tags/tags.css';
import '../../../components/search/search.css';
import '../../../components/popup/switch.css';
import '../../../components/popup/popup.css';
import '../../../components/sidepanel/sidepanel.css';
import { signal } from '@preact/signals';
import type { SavedList } from '../../../components/sidepanel/saved-here.tsx';
import type { LookUpState } from '../../../data/panel/look-up-state.ts';
import type { PageState } from '../../../data/panel/page-state.ts';
import { SidePanelApp } from '../../../entrypoints/sidepanel/app.tsx';
import { createPointing } from '../../../entrypoints/sidepanel/pointing.ts';
import { SNIPPETS } from '../../unit/collection/sample.ts';
import type { State } from '../state.ts';
import {
  failedLookUp,
  failureOf,
  lookUpOf,
  openedLookUp,
  pageOf,
  pageWithMarks,
  RESULTS,
  unopenedLookUp,
  unreadablePage,
} from './popup-states.ts';

const NONE: SavedList = { name: 'read', snippets: [], related: [] };

function panel(state: LookUpState, page: PageState, list: SavedList = NONE): State {
  const saved = { list: signal(list), read: () => Promise.resolve() };
  return {
    view: (
      <main class="popup sidepanel">
        <SidePanelApp state={state} page={page} saved={saved} pointed={createPointing(page)} />
      </main>
    ),
  };
}

const FULL: SavedList = { name: 'read', snippets: SNIPPETS.slice(0, 1), related: SNIPPETS.slice(1, 2) };

export const STATES: Record<string, State> = {
  full: panel(lookUpOf(), pageWithMarks(), FULL),
  empty: panel(lookUpOf(), unreadablePage()),
  loading: panel(unopenedLookUp(), pageOf({ name: 'loading' }), { name: 'loading' }),
  failed: panel(failedLookUp(), pageWithMarks(), { name: 'failed', failure: failureOf('saved', 'shut') }),
  'site-off': panel(lookUpOf(), pageOf({ name: 'site-off' }, { offSites: ['news.example'] }), FULL),
  results: panel(lookUpOf('safe', RESULTS), pageWithMarks(), FULL),
  opened: panel(openedLookUp(), pageWithMarks(), FULL),
};
