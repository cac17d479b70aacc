import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Dossier } from '../../components/dossier/dossier.tsx';
import type { CardBody, SourcedFact } from '../../data/corpus/card.ts';
import { ask } from '../../data/messages/ask.ts';
import { lookUp, readEntityCard, saveSnippet } from '../../data/messages/protocol.ts';

type State =
  | { name: 'loading' }
  | { name: 'found'; body: CardBody }
  | { name: 'nothing' }
  | { name: 'failed' };

/** Shows the entity that the page's address names, by `id` or by a `query` to look up, and why it opened here. */
export function DossierPage({ address }: { address: URLSearchParams }) {
  const query = address.get('query') ?? '';
  const [state, setState] = useState<State>({ name: 'loading' });
  useEffect(() => {
    find(address.get('id'), query).then(setState, () => setState({ name: 'failed' }));
  }, [address, query]);
  return (
    <>
      {address.get('because') === 'restricted-page' && (
        <div class="dossier">
          <p class="dossier-note" role="note">
            {i18n.t('dossier.restricted')}
          </p>
        </div>
      )}
      {state.name === 'found' ? (
        <Dossier body={state.body} onSave={(fact) => save(fact, state.body)} />
      ) : (
        <div class="dossier" role="status">
          <State name={state.name} query={query} />
        </div>
      )}
    </>
  );
}

function State({ name, query }: { name: 'loading' | 'nothing' | 'failed'; query: string }) {
  if (name === 'loading') return <p class="quiet">{i18n.t('dossier.loading')}</p>;
  return (
    <>
      <h1 class="dossier-name">
        {name === 'nothing' ? i18n.t('dossier.nothing', [query]) : i18n.t('dossier.failed')}
      </h1>
      <p>{name === 'nothing' ? i18n.t('dossier.nothingHint') : i18n.t('dossier.failedHint')}</p>
    </>
  );
}

async function find(id: string | null, query: string): Promise<State> {
  const wanted = id ?? (await ask(lookUp, { query })).id;
  if (!wanted) return { name: 'nothing' };
  const body = await ask(readEntityCard, { id: wanted });
  document.title = `${body.entity.name} · ${i18n.t('name')}`;
  return { name: 'found', body };
}

async function save(fact: SourcedFact, body: CardBody): Promise<void> {
  await ask(saveSnippet, { fact, entities: [...new Set([body.entity.id, ...fact.fact.about])] });
}
