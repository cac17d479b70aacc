import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { EntityView } from '../../components/popup/entity-view.tsx';
import { FailureNote } from '../../components/popup/failure-note.tsx';
import { AfterSaving } from '../../components/saving/after-saving.ts';
import { SearchBox } from '../../components/search/search-box.tsx';
import { entityOf, type Result } from '../../data/corpus/result.ts';
import { afterSaving } from '../../data/messages/after-saving.ts';
import { ask } from '../../data/messages/ask.ts';
import { openPage } from '../../data/messages/protocol.ts';
import { readFilters, toggleFilter } from '../../data/search/filters.ts';
import { citedFact, copyText } from '../card.content/copy.ts';
import type { PageState } from './page.ts';
import type { LookUpState } from './state.ts';

interface LookUpViewProps {
  state: LookUpState;
  page: PageState;
  /** What stands above the search field, and below it while nothing is looked up. */
  head: ComponentChildren;
  rest: ComponentChildren;
  /** A page of ours was opened in a tab. */
  onLeave(): void;
}

/** The search with its results or, in their place, the entity that was opened from them. */
export function LookUpView({ state, page, head, rest, onLeave }: LookUpViewProps) {
  const opened = state.opened.value;
  const failure = state.failure.value;
  const openDossier = (id: string, fact: string | undefined) =>
    void page.attempt(() => ask(openPage, { page: 'dossier', id, fact }).then(onLeave));
  const choose = (result: Result, inTab: boolean) => {
    const id = entityOf(result);
    if (id === undefined) return;
    const fact = result.type === 'fact' ? result.sourced.fact.id : undefined;
    if (inTab) openDossier(id, fact);
    else void state.open(id, fact);
  };
  if (opened)
    return (
      <AfterSaving.Provider value={afterSaving}>
        <FailureNote failure={page.failure.value} />
        <EntityView
          body={opened.body}
          firstFact={opened.fact}
          onBack={state.back}
          onOpenDossier={() => openDossier(opened.body.entity.id, opened.fact)}
          onSave={state.save}
          onCopy={async (sourced, style) => copyText(await citedFact(sourced, style), document.body)}
        />
      </AfterSaving.Provider>
    );
  return (
    <>
      {head}
      {/* Above the results, which may reach out of sight. */}
      <FailureNote failure={page.failure.value} />
      <FailureNote failure={failure} />
      {state.gone.value && (
        <p class="popup-trouble" role="alert">
          {i18n.t('popup.gone')}
        </p>
      )}
      <SearchBox
        query={state.query.value}
        results={state.results.value}
        nearest={state.nearest.value}
        answered={state.answered.value}
        active={state.active.value}
        onQuery={state.ask}
        onActive={(index) => {
          state.active.value = index;
        }}
        filters={readFilters(state.query.value).filters}
        onFilter={(name, value) => state.ask(toggleFilter(state.query.value, name, value))}
        onChoose={choose}
      />
      {state.query.value.trim() === ''
        ? rest
        : state.corpus.value === undefined &&
          failure === undefined && (
            <p class="on-page-word" role="status">
              {i18n.t('popup.opening')}
            </p>
          )}
    </>
  );
}
