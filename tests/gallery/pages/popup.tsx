/** The popup as it opens, while something is looked up, and with an entity opened. */
import '../../../components/tokens.css';
import '../../../components/base.css';
import '../../../components/fact/fact.css';
import '../../../components/card/facts.css';
import '../../../components/saving/saving.css';
import '../../../components/tags/tags.css';
import '../../../components/search/search.css';
import '../../../components/popup/switch.css';
import '../../../components/popup/popup.css';
import type { LookUpState } from '../../../data/panel/look-up-state.ts';
import type { PageState } from '../../../data/panel/page-state.ts';
import { createSelected } from '../../../data/panel/selected.ts';
import { PopupApp } from '../../../entrypoints/popup/app.tsx';
import type { State } from '../state.ts';
import {
  failedLookUp,
  forgetfulLookUp,
  goneLookUp,
  longSite,
  lookUpOf,
  NARROWED,
  nearestLookUp,
  openedLookUp,
  pageOf,
  pageWithMarks,
  RESULTS,
  unopenedLookUp,
  unreadablePage,
  unwillingPage,
} from './popup-states.ts';

function popup(state: LookUpState, page: PageState, words?: string): State {
  const selected = createSelected(page);
  selected.words.value = words;
  return {
    view: (
      <main class="popup">
        <PopupApp state={state} page={page} selected={selected} />
      </main>
    ),
  };
}

export const STATES: Record<string, State> = {
  full: popup(lookUpOf(), pageWithMarks(), 'weather maps and camera feeds'),
  loading: popup(unopenedLookUp(), pageOf({ name: 'loading' })),
  opening: popup(unopenedLookUp('safe'), pageWithMarks()),
  failed: popup(failedLookUp(), pageWithMarks()),
  gone: popup(goneLookUp(), pageWithMarks()),
  unwilling: popup(lookUpOf(), unwillingPage()),
  unmentioned: popup(lookUpOf(), pageOf({ name: 'on', mentions: [] })),
  empty: popup(lookUpOf(), unreadablePage()),
  store: popup(lookUpOf(), unreadablePage('store')),
  pdf: popup(lookUpOf(), unreadablePage('pdf')),
  file: popup(lookUpOf(), unreadablePage('file')),
  unread: popup(lookUpOf(), unreadablePage('notYet')),
  'opted-out': popup(lookUpOf(), pageOf({ name: 'opted-out' })),
  off: popup(lookUpOf(), pageOf({ name: 'off' }, { on: false })),
  'site-off': popup(lookUpOf(), longSite()),
  'not-chosen': popup(lookUpOf(), pageOf({ name: 'not-chosen' }, { chosenOnly: true })),
  forgetful: popup(forgetfulLookUp(), pageWithMarks({ keepRecent: false })),
  results: popup(lookUpOf('safe', RESULTS), pageWithMarks()),
  narrowed: popup(lookUpOf('safe kind:opinion', NARROWED), pageWithMarks()),
  nothing: popup(lookUpOf('xqzvk', []), pageWithMarks()),
  nearest: popup(nearestLookUp(), pageWithMarks()),
  opened: popup(openedLookUp(), pageWithMarks()),
};
