import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EntityDetails, SourcedFact } from '../../data/corpus/entity-details.ts';
import { FactItem } from '../fact/fact.tsx';
import type { CardActions } from './actions.ts';
import { CopyFact } from './copy-fact.tsx';
import { DisputeNote } from './dispute.tsx';
import { OriginNote } from './origin-note.tsx';
import { takeFocus } from './use-more.ts';
import { withDisputes } from './with-disputes.ts';

/** How many facts of a dispute's other side a card shows before it is asked for more. */
const OTHER_SIDES = 2;

interface CardFactsProps {
  body: EntityDetails;
  /** Ids of facts that are in the collection. */
  saved: string[];
  actions: CardActions;
}

/** The facts, the rest of them on request, and apart from them what happened since the page came out. */
export function CardFacts({ body, saved, actions }: CardFactsProps) {
  /** What was shown when the rest was asked for. */
  const [before, setBefore] = useState<ReadonlySet<string>>();
  const { facts, disputes, count } = body;
  const since = new Set(body.since);
  const then = facts.filter(({ fact }) => !since.has(fact.id));
  const later = facts.filter(({ fact }) => since.has(fact.id));
  const shown = new Set(facts.map(({ fact }) => fact.id));
  const firstNew = before && facts.find(({ fact }) => !before.has(fact.id))?.fact.id;
  const showAll = () => {
    setBefore(shown);
    actions.showAll();
  };
  const list = (part: SourcedFact[]) => (
    <ol class="card-facts">
      {withDisputes(part, disputes).map(({ sourced, open }) => (
        <li key={sourced.fact.id} tabIndex={-1} ref={sourced.fact.id === firstNew ? takeFocus : null}>
          <FactItem
            sourced={sourced}
            saved={saved.includes(sourced.fact.id)}
            onSave={() => actions.save(sourced)}
            actions={<CopyFact onCopy={(style) => actions.copy(sourced, style)} />}
          />
          <OriginNote fact={sourced.fact} origins={body.origins} />
          {open.map((each) => (
            <DisputeNote key={each.dispute.id} open={each} shown={shown} most={OTHER_SIDES} />
          ))}
        </li>
      ))}
    </ol>
  );
  return (
    <>
      {then.length > 0 && list(then)}
      {later.length > 0 && (
        <section class="card-since" aria-labelledby="card-since">
          <h3 class="kicker" id="card-since">
            {i18n.t('card.since')}
          </h3>
          {list(later)}
        </section>
      )}
      {facts.length === 0 && <p class="quiet card-empty">{i18n.t('card.noFacts')}</p>}
      {facts.length < count && (
        <p class="card-more">
          <button type="button" class="link" onClick={showAll}>
            {i18n.t('card.showAll', [String(count)])}
          </button>
        </p>
      )}
    </>
  );
}
