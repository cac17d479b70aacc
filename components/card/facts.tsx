import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CardBody, SourcedFact } from '../../data/corpus/card.ts';
import { FactItem } from '../fact/fact.tsx';
import type { CardActions } from './actions.ts';
import { CopyFact } from './copy-fact.tsx';
import { DisputeNote } from './dispute.tsx';
import { OriginNote } from './origin-note.tsx';
import { SaveNote } from './save-note.tsx';
import { withDisputes } from './with-disputes.ts';

/** How many facts a card shows before it is asked for more: what fits at a glance. */
const FIRST_FACTS = 3;

interface CardFactsProps {
  body: CardBody;
  /** Ids of facts that are in the collection. */
  saved: string[];
  actions: CardActions;
}

/** The facts that matter most, the rest on request, and apart from them what happened since the page came out. */
export function CardFacts({ body, saved, actions }: CardFactsProps) {
  const [all, setAll] = useState(false);
  const [kept, setKept] = useState<{ fact: string; snippet: string }>();
  const { facts, disputes } = body;
  const since = new Set(body.since);
  const then = facts.filter(({ fact }) => !since.has(fact.id));
  const later = facts.filter(({ fact }) => since.has(fact.id));
  // What the page could know comes first; a page from before everything still gets the later facts.
  const limit = (part: SourcedFact[], most: number) => (all ? part : part.slice(0, most));
  const shownThen = limit(then, FIRST_FACTS);
  const shownLater = limit(later, Math.max(1, FIRST_FACTS - shownThen.length));
  const shown = new Set([...shownThen, ...shownLater].map(({ fact }) => fact.id));
  const list = (part: SourcedFact[]) => (
    <ol class="card-facts">
      {withDisputes(part, disputes).map(({ sourced, open }) => (
        <li key={sourced.fact.id}>
          <FactItem
            sourced={sourced}
            saved={saved.includes(sourced.fact.id)}
            onSave={async () => setKept({ fact: sourced.fact.id, snippet: await actions.save(sourced) })}
            actions={<CopyFact onCopy={(style) => actions.copy(sourced, style)} />}
          />
          {kept?.fact === sourced.fact.id && (
            <SaveNote onKeep={(note, tags) => actions.annotate(kept.snippet, note, tags)} />
          )}
          <OriginNote fact={sourced.fact} origins={body.origins} />
          {open.map((each) => (
            <DisputeNote key={each.dispute.id} open={each} shown={shown} />
          ))}
        </li>
      ))}
    </ol>
  );
  return (
    <>
      {shownThen.length > 0 && list(shownThen)}
      {shownLater.length > 0 && (
        <section class="card-since" aria-labelledby="card-since">
          <h3 class="kicker" id="card-since">
            {i18n.t('card.since')}
          </h3>
          {list(shownLater)}
        </section>
      )}
      {facts.length === 0 && <p class="quiet card-empty">{i18n.t('card.noFacts')}</p>}
      {shown.size < facts.length && (
        <p class="card-more">
          <button type="button" class="link" onClick={() => setAll(true)}>
            {i18n.t('card.showAll', [String(facts.length)])}
          </button>
        </p>
      )}
    </>
  );
}
