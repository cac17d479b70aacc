import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { factAnchor } from '../../components/dossier/address.ts';
import { Dossier } from '../../components/dossier/dossier.tsx';
import { DossierFrame } from '../../components/dossier/dossier-frame.tsx';
import { DossierLoading, DossierWord } from '../../components/dossier/dossier-word.tsx';
import { EntityIndex } from '../../components/dossier/entity-index.tsx';
import { LookedUpIndex, lookedUpTitle } from '../../components/dossier/looked-up-index.tsx';
import { SourceIndex } from '../../components/dossier/source-index.tsx';
import { SourcePage } from '../../components/dossier/source-page.tsx';
import { AfterSaving } from '../../components/saving/after-saving.ts';
import { shorten } from '../../components/shorten.ts';
import type { SourcedFact } from '../../data/corpus/entity-details.ts';
import { afterSaving } from '../../data/messages/after-saving.ts';
import { ask } from '../../data/messages/ask.ts';
import { saveSnippet } from '../../data/messages/protocol.ts';
import { readAddress, type Shown } from './read.ts';

type State = { name: 'loading' } | { name: 'failed' } | Shown;

/** Shows what the page's address names, and why it opened here. */
export function DossierPage({ address }: { address: URLSearchParams }) {
  const [state, setState] = useState<State>({ name: 'loading' });
  useEffect(() => {
    readAddress(address).then(setState, () => setState({ name: 'failed' }));
  }, [address]);
  useEffect(() => {
    document.title = `${titleOf(state, queryOf(address))} · ${i18n.t('name')}`;
  }, [state, address]);
  const fact = state.name === 'entity' ? state.fact : undefined;
  useEffect(() => {
    // The focus brings it into sight, and is where a screen reader goes on.
    if (fact !== undefined) document.getElementById(factAnchor(fact))?.focus();
  }, [fact]);
  return (
    <DossierFrame isInstead={address.get('because') === 'restricted-page'}>
      <AfterSaving.Provider value={afterSaving}>
        <Content state={state} query={queryOf(address)} />
      </AfterSaving.Provider>
    </DossierFrame>
  );
}

function Content({ state, query }: { state: State; query: string }) {
  switch (state.name) {
    case 'entity':
      return <Dossier {...state} onSave={(fact) => save(fact, [state.body.entity.id])} />;
    case 'choices':
      return <LookedUpIndex words={query} answer={state.answer} />;
    case 'source':
      return <SourcePage {...state} onSave={(fact) => save(fact, [])} />;
    case 'entities':
      return <EntityIndex entities={state.entities} />;
    case 'sources':
      return <SourceIndex sources={state.sources} />;
    case 'loading':
      return <DossierLoading />;
    case 'nothing':
    case 'gone':
    case 'failed':
      return <DossierWord title={titleOf(state, query)} hint={i18n.t(`dossier.${state.name}Hint`)} />;
  }
}

function titleOf(state: State, query: string): string {
  if (state.name === 'entity') return state.body.entity.name;
  if (state.name === 'source') return state.source.title;
  if (state.name === 'entities') return i18n.t('dossier.allEntities');
  if (state.name === 'sources') return i18n.t('dossier.allSources');
  if (state.name === 'failed') return i18n.t('dossier.failed');
  if (state.name === 'gone') return i18n.t('dossier.gone');
  if (state.name === 'choices') return lookedUpTitle(query, state.answer);
  return state.name === 'nothing' ? i18n.t('dossier.nothing', [query]) : i18n.t('dossier.title');
}

/** What is looked up, as far as it is said again. */
function queryOf(address: URLSearchParams): string {
  return shorten(address.get('query') ?? '');
}

function save(fact: SourcedFact, entities: string[]) {
  return ask(saveSnippet, { fact, entities: [...new Set([...entities, ...fact.fact.about])] });
}
