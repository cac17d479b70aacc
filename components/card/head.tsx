import { ChevronLeft, Pin, X } from 'lucide-preact';
import { i18n } from '#i18n';
import type { EntityDetails } from '../../data/corpus/entity-details.ts';
import type { CardActions } from './actions.ts';

interface CardHeadProps {
  entity: EntityDetails['entity'];
  pinned: boolean;
  cameFrom: string | undefined;
  actions: CardActions;
}

/** Type, name and one line, with the buttons that belong to the card as a whole. */
export function CardHead({ entity, pinned, cameFrom, actions }: CardHeadProps) {
  return (
    <header class="card-head">
      <div class="card-top">
        {cameFrom === undefined ? (
          <p class="kicker">{i18n.t(`entityType.${entity.type}`)}</p>
        ) : (
          <button type="button" class="card-back" onClick={actions.back}>
            <ChevronLeft size={14} aria-hidden="true" />
            {i18n.t('card.backTo', [cameFrom])}
          </button>
        )}
        <div class="card-tools">
          <button
            type="button"
            class="icon-button"
            aria-pressed={pinned}
            aria-label={i18n.t('card.pin')}
            title={i18n.t('card.pin')}
            onClick={actions.pin}
          >
            <Pin size={14} fill={pinned ? 'currentColor' : 'none'} aria-hidden="true" />
          </button>
          <button
            type="button"
            class="icon-button"
            aria-label={i18n.t('card.close')}
            title={i18n.t('card.close')}
            onClick={actions.close}
          >
            <X size={16} aria-hidden="true" />
          </button>
        </div>
      </div>
      <h2 class="card-name" id="card-name" dir="auto" tabIndex={-1}>
        {entity.name}
      </h2>
      <p class="card-description" id="card-description" dir="auto">
        {entity.description}
      </p>
    </header>
  );
}
