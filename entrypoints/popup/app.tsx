import { LibraryBig } from 'lucide-preact';
import { i18n } from '#i18n';
import { EntityView } from '../../components/popup/entity-view.tsx';
import { OnPage } from '../../components/popup/on-page.tsx';
import { SearchBox } from '../../components/search/search-box.tsx';
import type { SourcedFact } from '../../data/corpus/card.ts';
import { ask, askTab } from '../../data/messages/ask.ts';
import { goToMention, type ListedMention, openPage, saveSnippet } from '../../data/messages/protocol.ts';
import type { Result } from '../../data/search/result.ts';
import type { PopupState } from './state.ts';

/** The popup: search, what is on the page, and what was opened from either. */
export function PopupApp({ state }: { state: PopupState }) {
  const opened = state.opened.value;
  const failure = state.failure.value;
  if (opened)
    return (
      <EntityView
        body={opened.body}
        firstFact={opened.fact}
        onBack={state.back}
        onOpenDossier={() => openInTab({ page: 'dossier', id: opened.body.entity.id })}
        onSave={(sourced) => save(sourced, opened.body.entity.id)}
      />
    );
  return (
    <>
      <header class="popup-bar">
        <h1>{i18n.t('name')}</h1>
        <button type="button" onClick={() => openInTab({ page: 'collection' })}>
          <LibraryBig size={14} aria-hidden="true" /> {i18n.t('popup.collection')}
        </button>
      </header>
      <SearchBox
        query={state.query.value}
        results={state.results.value}
        active={state.active.value}
        onQuery={state.ask}
        onActive={(index) => {
          state.active.value = index;
        }}
        onChoose={(result, inTab) => choose(state, result, inTab)}
      />
      {failure !== undefined && (
        <div class="popup-trouble" role="alert">
          <p>{i18n.t('popup.failed')}</p>
          <p class="quiet">{failure}</p>
          <button type="button" onClick={state.prepare}>
            {i18n.t('popup.retry')}
          </button>
        </div>
      )}
      {state.query.value.trim() === '' ? (
        <OnPage page={state.page.value} onGoTo={(mention) => goTo(mention, state.tabId.value)} />
      ) : (
        state.search.value === undefined &&
        failure === undefined && (
          <p class="on-page-word" role="status">
            {i18n.t('popup.opening')}
          </p>
        )
      )}
    </>
  );
}

function choose(state: PopupState, result: Result, inTab: boolean): void {
  const entity = result.type === 'entity' ? result.entity.id : result.sourced.fact.about[0];
  if (entity === undefined) return;
  if (inTab) void openInTab({ page: 'dossier', id: entity });
  else void state.open(entity, result.type === 'fact' ? result.sourced.fact.id : undefined);
}

async function goTo({ key }: ListedMention, tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  await askTab(goToMention, { key }, { tabId, frameId: 0 });
  // Out of the way of what the reader asked to see.
  window.close();
}

async function openInTab(target: Parameters<typeof ask<typeof openPage>>[1]): Promise<void> {
  await ask(openPage, target);
  window.close();
}

function save(sourced: SourcedFact, entity: string): Promise<unknown> {
  return ask(saveSnippet, { fact: sourced, entities: [...new Set([entity, ...sourced.fact.about])] });
}
