/** The side panel beside a page with marks and saved passages, and beside one without. */
import '../../../components/tokens.css';
import '../../../components/base.css';
import '../../../components/fact/fact.css';
import '../../../components/card/facts.css';
import '../../../components/saving/saving.css';
import '../../../components/tags/tags.css';
import '../../../components/search/search.css';
import '../../../components/popup/popup.css';
import '../../../components/sidepanel/sidepanel.css';
import type { Snippet } from '../../../data/collection/schema.ts';
import type { PageState } from '../../../entrypoints/popup/page.ts';
import { SidePanelApp } from '../../../entrypoints/sidepanel/app.tsx';
import { createPointing } from '../../../entrypoints/sidepanel/pointing.ts';
import { createSavedHere } from '../../../entrypoints/sidepanel/saved.ts';
import { SNIPPETS } from '../../unit/collection/sample.ts';
import type { State } from '../state.ts';
import { lookUpOf, pageWithMarks, unreadablePage } from './popup-states.ts';

function panel(page: PageState, snippets: Snippet[], related: Snippet[]): State {
  const saved = createSavedHere(page);
  saved.snippets.value = snippets;
  saved.related.value = related;
  return {
    view: (
      <main class="popup sidepanel">
        <SidePanelApp state={lookUpOf()} page={page} saved={saved} pointed={createPointing(page)} />
      </main>
    ),
  };
}

export const STATES: Record<string, State> = {
  full: panel(pageWithMarks(), SNIPPETS.slice(0, 1), SNIPPETS.slice(1, 2)),
  empty: panel(unreadablePage(), [], []),
};
