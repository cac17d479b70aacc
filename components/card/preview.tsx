import { i18n } from '#i18n';
import type { EntityDetails } from '../../data/corpus/entity-details.ts';
import type { CardActions } from './actions.ts';
import { CardFact } from './card-fact.tsx';

interface CardPreviewProps {
  /** The details cut to what a preview shows. */
  preview: EntityDetails;
  /** Ids of facts that are in the collection. */
  saved: string[];
  onDisputes(): void;
  actions: Pick<CardActions, 'save' | 'copy'>;
}

/** The one or two facts that a reader of this page needs first. */
export function CardPreview({ preview, saved, onDisputes, actions }: CardPreviewProps) {
  const { facts, since, disputes, knownUntil } = preview;
  const isDisputed = (id: string) => disputes.some(({ dispute }) => dispute.facts.includes(id));
  const isLater = facts.some(({ fact }) => since.includes(fact.id));
  return (
    <div class="card-preview">
      {isLater && <p class="kicker">{i18n.t('card.since')}</p>}
      {facts.length > 0 ? (
        <ol class="card-facts">
          {facts.map((sourced) => (
            <li key={sourced.fact.id}>
              <CardFact
                sourced={sourced}
                saved={saved.includes(sourced.fact.id)}
                onDisputes={isDisputed(sourced.fact.id) ? onDisputes : undefined}
                actions={actions}
              />
            </li>
          ))}
        </ol>
      ) : (
        <p class="quiet">{i18n.t('card.noFacts')}</p>
      )}
      {knownUntil !== undefined && <p class="quiet">{i18n.t('card.knownUntil', [knownUntil])}</p>}
    </div>
  );
}
