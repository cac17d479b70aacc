import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { entityOf, type Result } from '../../data/corpus/result.ts';
import type { LookUpState } from '../../data/panel/look-up-state.ts';
import type { PageState } from '../../data/panel/page-state.ts';
import { readFilters, toggleFilter } from '../../data/search/filters.ts';
import { type CiteFact, citedFact } from '../fact/cited-fact.ts';
import { copyText } from '../fact/copy-text.ts';
import { AfterSaving, type SavedThings } from '../saving/after-saving.ts';
import { SearchBox } from '../search/search-box.tsx';
import { EntityView } from './entity-view.tsx';
import { FailureNote } from './failure-note.tsx';

interface LookUpViewProps {
  state: LookUpState;
  page: PageState;
  /** What stands above the search field, and below it while nothing is looked up. */
  head: ComponentChildren;
  rest: ComponentChildren;
  /** What can be done about a fact once it is saved. */
  savedThings: SavedThings;
  cite: CiteFact;
  /** Opens an entity's full profile in a tab, at a fact where one is given. */
  onOpenDossier(entity: string, fact: string | undefined): void;
}

/** The search with its results or, in their place, the entity that was opened from them. */
export function LookUpView(props: LookUpViewProps) {
  const { state, page, head, rest, savedThings, cite, onOpenDossier } = props;
  const opened = state.opened.value;
  const failure = state.failure.value;
  const choose = (result: Result, inTab: boolean) => {
    const id = entityOf(result);
    if (id === undefined) return;
    const fact = result.type === 'fact' ? result.sourced.fact.id : undefined;
    if (inTab) onOpenDossier(id, fact);
    else void state.open(id, fact);
  };
  if (opened)
    return (
      <AfterSaving.Provider value={savedThings}>
        <FailureNote failure={page.failure.value} />
        <EntityView
          body={opened.body}
          firstFact={opened.fact}
          onBack={state.back}
          onOpenDossier={() => onOpenDossier(opened.body.entity.id, opened.fact)}
          onSave={state.save}
          onCopy={async (sourced, style) => copyText(await citedFact(sourced, style, cite), document.body)}
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
        <p class="popup-failure" role="alert">
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
