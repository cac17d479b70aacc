import { i18n } from '#i18n';
import { Marking } from '../../components/popup/marking.tsx';
import type { PlacedMention } from '../../components/popup/mentions.ts';
import { OnPage } from '../../components/popup/on-page.tsx';
import { PageStatus } from '../../components/popup/page-status.tsx';
import { SavedHere } from '../../components/sidepanel/saved-here.tsx';
import { ask, askTab } from '../../data/messages/ask.ts';
import { openPage } from '../../data/messages/protocol.ts';
import { goToMention } from '../../data/messages/spotter-messages.ts';
import { LookUpView } from '../popup/look-up-view.tsx';
import type { PageState } from '../popup/page.ts';
import type { LookUpState } from '../popup/state.ts';
import type { Pointed } from './pointing.ts';
import type { SavedHereState } from './saved.ts';

interface SidePanelAppProps {
  state: LookUpState;
  page: PageState;
  saved: SavedHereState;
  pointed: Pointed;
}

/** The side panel: what is on the page, what was saved from it, and the search. */
export function SidePanelApp({ state, page, saved, pointed }: SidePanelAppProps) {
  const goTo = ({ key, frameId }: PlacedMention) => {
    const tabId = page.tabId.value;
    // A page that went away meanwhile has nothing to show.
    if (tabId !== undefined) askTab(goToMention, { key }, { tabId, frameId }).catch(() => undefined);
  };
  return (
    <>
      <PageStatus page={page.report.value} />
      <LookUpView
        state={state}
        head={
          <header class="popup-bar">
            <h1>{i18n.t('name')}</h1>
          </header>
        }
        rest={
          <>
            <OnPage
              page={page.report.value}
              site={page.site.value}
              onSite={(isOn) => void page.switchSite(isOn)}
              onGoTo={goTo}
              onPoint={(mention) => {
                pointed.value = mention?.entity;
              }}
            />
            <SavedHere
              snippets={saved.snippets.value}
              related={saved.related.value}
              failure={saved.failure.value}
              onOpenCollection={() => void ask(openPage, { page: 'collection' })}
            />
            <Marking settings={page.settings.value} onChange={(change) => void page.change(change)} />
          </>
        }
        onLeave={() => undefined}
      />
    </>
  );
}
