import { ArrowDown, ChevronLeft, CircleHelp, Pin, X } from 'lucide-preact';
import { i18n } from '#i18n';
import type { EntityDetails } from '../../data/corpus/entity-details.ts';
import type { CardActions } from './actions.ts';
import type { MarkInfo } from './mark-info.ts';

interface CardHeadProps {
  entity: EntityDetails['entity'];
  pinned: boolean;
  cameFrom: string | undefined;
  mark: MarkInfo | undefined;
  /** Leads back from an opened part to the preview; nothing while that is shown. */
  onBack: (() => void) | undefined;
  isExplaining: boolean;
  onExplain(): void;
  actions: Pick<CardActions, 'pin' | 'close' | 'back' | 'next'>;
}

/** Type, name and one line, with the buttons that belong to the card as a whole. */
export function CardHead({
  entity,
  pinned,
  cameFrom,
  mark,
  onBack,
  isExplaining,
  onExplain,
  actions,
}: CardHeadProps) {
  const why = i18n.t(mark ? 'card.part.about' : 'card.more');
  return (
    <header class="card-head">
      <div class="card-top">
        {(onBack ?? cameFrom) === undefined ? (
          <p class="kicker">{i18n.t(`entityType.${entity.type}`)}</p>
        ) : (
          <button type="button" class="card-back" onClick={onBack ?? actions.back}>
            <ChevronLeft size={14} aria-hidden="true" />
            {onBack || cameFrom === undefined ? i18n.t('card.back') : i18n.t('card.backTo', [cameFrom])}
          </button>
        )}
        <div class="card-tools">
          {mark && mark.count > 1 && !onBack && (
            <button type="button" class="card-next" title={i18n.t('card.next')} onClick={actions.next}>
              {i18n.t('card.position', [String(mark.position), String(mark.count)])}
              <ArrowDown size={12} aria-hidden="true" />
              <span class="visually-hidden">{i18n.t('card.next')}</span>
            </button>
          )}
          <button
            type="button"
            class="icon-button"
            aria-label={why}
            title={why}
            aria-expanded={isExplaining}
            onClick={onExplain}
          >
            <CircleHelp size={14} aria-hidden="true" />
          </button>
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
