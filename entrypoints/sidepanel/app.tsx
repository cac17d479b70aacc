import { i18n } from '#i18n';
import { LookUpView } from '../../components/popup/look-up-view.tsx';
import { Marking } from '../../components/popup/marking.tsx';
import { OnPage } from '../../components/popup/on-page.tsx';
import { PageStatus } from '../../components/popup/page-status.tsx';
import { SavedHere } from '../../components/sidepanel/saved-here.tsx';
import { afterSaving } from '../../data/messages/after-saving.ts';
import { ask } from '../../data/messages/ask.ts';
import { askToCite } from '../../data/messages/cite-fact.ts';
import { openPage } from '../../data/messages/protocol.ts';
import { goTo } from '../../data/panel/go-to.ts';
import type { LookUpState } from '../../data/panel/look-up-state.ts';
import type { PageState } from '../../data/panel/page-state.ts';
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
  return (
    <>
      <PageStatus page={page.report.value} title={page.title.value} />
      <LookUpView
        state={state}
        page={page}
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
              onSite={(isOn) => void page.attempt(() => page.switchSite(isOn))}
              onGoTo={(mention) => void goTo(mention, page)}
              onPoint={(mention) => {
                pointed.value = mention?.entity;
              }}
            />
            <SavedHere saved={saved.list.value} onOpenCollection={() => void page.attempt(openCollection)} />
            <Marking
              settings={page.settings.value}
              onChange={(change) => void page.attempt(() => page.change(change))}
            />
          </>
        }
        savedThings={afterSaving}
        cite={askToCite}
        onOpenDossier={(id, fact) =>
          void page.attempt(() => ask(openPage, { page: 'dossier', id, fact }).then(() => undefined))
        }
      />
    </>
  );
}

async function openCollection(): Promise<void> {
  await ask(openPage, { page: 'collection' });
}
