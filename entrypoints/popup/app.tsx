import { LibraryBig, PanelRight } from 'lucide-preact';
import { i18n } from '#i18n';
import { LookUpView } from '../../components/popup/look-up-view.tsx';
import { Marking } from '../../components/popup/marking.tsx';
import { OnPage } from '../../components/popup/on-page.tsx';
import { PageStatus } from '../../components/popup/page-status.tsx';
import { RecentLookUps } from '../../components/popup/recent.tsx';
import { SaveSelection } from '../../components/popup/save-selection.tsx';
import { afterSaving } from '../../data/messages/after-saving.ts';
import { ask } from '../../data/messages/ask.ts';
import { askToCite } from '../../data/messages/cite-fact.ts';
import { openPage, saveSelectedWords } from '../../data/messages/protocol.ts';
import { goTo } from '../../data/panel/go-to.ts';
import type { LookUpState } from '../../data/panel/look-up-state.ts';
import type { PageState } from '../../data/panel/page-state.ts';
import type { SelectedState } from '../../data/panel/selected.ts';
import { clearRecent } from '../../data/settings/recent.ts';
import { openSidePanel } from './side-panel.ts';

interface PopupAppProps {
  state: LookUpState;
  page: PageState;
  selected: SelectedState;
}

/** The popup: search, what is on the page, the switches, and what was looked up lately. */
export function PopupApp({ state, page, selected }: PopupAppProps) {
  const words = selected.words.value;
  return (
    <LookUpView
      state={state}
      page={page}
      head={
        <>
          <Head page={page} />
          <PageStatus page={page.report.value} title={page.title.value} />
        </>
      }
      rest={
        <>
          {words !== undefined && <SaveSelection words={words} onSave={() => saveFrom(page.tabId.value)} />}
          <OnPage
            page={page.report.value}
            site={page.site.value}
            onSite={(isOn) => void page.attempt(() => page.switchSite(isOn))}
            // Out of the way of what the reader asked to see.
            onGoTo={(mention) => void goTo(mention, page).then((went) => went && window.close())}
          />
          <RecentLookUps
            recent={state.recent.value}
            isKept={page.settings.value.keepRecent}
            onOpen={(id) => void state.open(id)}
            onClear={() => void page.attempt(() => forget(state))}
            onKeep={(keepRecent) => void page.attempt(() => keep(keepRecent, state, page))}
          />
          <Marking
            settings={page.settings.value}
            onChange={(change) => void page.attempt(() => page.change(change))}
          />
        </>
      }
      savedThings={afterSaving}
      cite={askToCite}
      onOpenDossier={(id, fact) =>
        void page.attempt(() => ask(openPage, { page: 'dossier', id, fact }).then(() => window.close()))
      }
    />
  );
}

function Head({ page }: { page: PageState }) {
  const tabId = page.tabId.value;
  const leaveFor = (open: () => Promise<unknown>) =>
    void page.attempt(() => open().then(() => window.close()));
  return (
    <header class="popup-bar">
      <h1>{i18n.t('name')}</h1>
      {tabId !== undefined && (
        <button type="button" onClick={() => leaveFor(() => openSidePanel(tabId))}>
          <PanelRight size={14} aria-hidden="true" /> {i18n.t('popup.sidePanel')}
        </button>
      )}
      <button type="button" onClick={() => leaveFor(() => ask(openPage, { page: 'collection' }))}>
        <LibraryBig size={14} aria-hidden="true" /> {i18n.t('popup.collection')}
      </button>
    </header>
  );
}

async function saveFrom(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  await ask(saveSelectedWords, { tabId });
  // Out of the way of what the page now says about it.
  window.close();
}

async function forget(state: LookUpState): Promise<void> {
  await clearRecent();
  state.recent.value = [];
}

async function keep(keepRecent: boolean, state: LookUpState, page: PageState): Promise<void> {
  await page.change({ keepRecent });
  if (!keepRecent) await forget(state);
}
