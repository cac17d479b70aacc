import { LibraryBig, PanelRight } from 'lucide-preact';
import { i18n } from '#i18n';
import { Marking } from '../../components/popup/marking.tsx';
import type { PlacedMention } from '../../components/popup/mentions.ts';
import { OnPage } from '../../components/popup/on-page.tsx';
import { PageStatus } from '../../components/popup/page-status.tsx';
import { RecentLookUps } from '../../components/popup/recent.tsx';
import { SaveSelection } from '../../components/popup/save-selection.tsx';
import { ask, askTab } from '../../data/messages/ask.ts';
import { openPage, saveSelectedWords } from '../../data/messages/protocol.ts';
import { goToMention } from '../../data/messages/spotter-messages.ts';
import { clearRecent } from '../../data/settings/recent.ts';
import { LookUpView } from './look-up-view.tsx';
import type { PageState } from './page.ts';
import type { SelectedState } from './selected.ts';
import { openSidePanel } from './side-panel.ts';
import type { LookUpState } from './state.ts';

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
      head={
        <>
          <Head tabId={page.tabId.value} />
          <PageStatus page={page.report.value} />
        </>
      }
      rest={
        <>
          {words !== undefined && <SaveSelection words={words} onSave={() => saveFrom(page.tabId.value)} />}
          <OnPage
            page={page.report.value}
            site={page.site.value}
            onSite={(isOn) => void page.switchSite(isOn)}
            onGoTo={(mention) => goTo(mention, page.tabId.value)}
          />
          <RecentLookUps
            recent={state.recent.value}
            isKept={page.settings.value.keepRecent}
            onOpen={(id) => void state.open(id)}
            onClear={() => void forget(state)}
            onKeep={(keepRecent) => void keep(keepRecent, state, page)}
          />
          <Marking settings={page.settings.value} onChange={(change) => void page.change(change)} />
        </>
      }
      onLeave={() => window.close()}
    />
  );
}

function Head({ tabId }: { tabId: number | undefined }) {
  return (
    <header class="popup-bar">
      <h1>{i18n.t('name')}</h1>
      {tabId !== undefined && (
        <button type="button" onClick={() => void openSidePanel(tabId).then(() => window.close())}>
          <PanelRight size={14} aria-hidden="true" /> {i18n.t('popup.sidePanel')}
        </button>
      )}
      <button
        type="button"
        onClick={() => void ask(openPage, { page: 'collection' }).then(() => window.close())}
      >
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

async function goTo({ key, frameId }: PlacedMention, tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  await askTab(goToMention, { key }, { tabId, frameId });
  // Out of the way of what the reader asked to see.
  window.close();
}
