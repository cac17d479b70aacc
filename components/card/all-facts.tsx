import { i18n } from '#i18n';
import type { EntityDetails, SourcedFact } from '../../data/corpus/entity-details.ts';
import type { CardActions } from './actions.ts';
import { CardFact } from './card-fact.tsx';
import { OriginNote } from './origin-note.tsx';
import { useMore } from './use-more.ts';

/** How many facts are listed before more are asked for. */
const FIRST_FACTS = 20;

interface AllFactsProps {
  body: EntityDetails;
  /** Ids of facts that are in the collection. */
  saved: string[];
  actions: Pick<CardActions, 'save' | 'copy' | 'openDossier'>;
}

/** All facts in their order, and apart from them what happened since the page came out. */
export function AllFacts({ body, saved, actions }: AllFactsProps) {
  const { facts, origins } = body;
  const since = new Set(body.since);
  const then = useMore(
    facts.filter(({ fact }) => !since.has(fact.id)),
    FIRST_FACTS,
  );
  const later = facts.filter(({ fact }) => since.has(fact.id));
  const list = (part: SourcedFact[]) => (
    <ol class="card-facts">
      {part.map((sourced) => (
        <li key={sourced.fact.id} tabIndex={-1} ref={then.focusOf(sourced)}>
          <CardFact sourced={sourced} saved={saved.includes(sourced.fact.id)} actions={actions} />
          <OriginNote fact={sourced.fact} origins={origins} />
        </li>
      ))}
    </ol>
  );
  return (
    <>
      {list(then.shown)}
      {then.hidden > 0 && (
        <button type="button" class="link" onClick={then.showAll}>
          {i18n.t('card.showAll', [String(then.shown.length + then.hidden)])}
        </button>
      )}
      {later.length > 0 && (
        <section class="card-since" aria-labelledby="card-since">
          <h4 class="kicker" id="card-since">
            {i18n.t('card.since')}
          </h4>
          {list(later)}
        </section>
      )}
    </>
  );
}
