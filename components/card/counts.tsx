import { BookOpen, Settings } from 'lucide-preact';
import { i18n } from '#i18n';
import type { EntityDetails } from '../../data/corpus/entity-details.ts';
import type { CardPart } from './parts.ts';
import { takeFocus } from './use-more.ts';

interface CardCountsProps {
  /** The details as the preview shows them. */
  body: EntityDetails;
  /** How much the reader has saved about the entity. */
  savedCount: number;
  /** The part whose button takes the focus, since the reader comes back from it. */
  focus: CardPart | undefined;
  onOpen(part: CardPart): void;
  onOpenDossier(): void;
  onOpenOptions(): void;
}

/** How much more there is, in one line; each count opens what it counts. */
export function CardCounts(props: CardCountsProps) {
  const { body, savedCount, focus, onOpen, onOpenDossier, onOpenOptions } = props;
  const { facts, count, disputes, related } = body;
  const more = count - facts.length;
  const counts: [part: CardPart, label: string][] = [];
  if (disputes.length > 0) counts.push(['disputes', i18n.t('card.countDisputes', disputes.length)]);
  if (more > 0) counts.push(['facts', i18n.t('card.countFacts', more)]);
  if (related.length > 0) counts.push(['related', i18n.t('card.countRelated', [String(related.length)])]);
  if (savedCount > 0) counts.push(['saved', i18n.t('card.countSaved', [String(savedCount)])]);
  return (
    <footer class="card-foot">
      <div class="card-counts">
        {counts.map(([part, label]) => (
          <button
            key={part}
            type="button"
            aria-expanded={false}
            ref={part === focus ? takeFocus : null}
            onClick={() => onOpen(part)}
          >
            {label}
          </button>
        ))}
      </div>
      <button
        type="button"
        class="icon-button card-profile"
        aria-label={i18n.t('card.dossier')}
        title={i18n.t('card.dossier')}
        onClick={onOpenDossier}
      >
        <BookOpen size={14} aria-hidden="true" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={i18n.t('card.options')}
        title={i18n.t('card.options')}
        onClick={onOpenOptions}
      >
        <Settings size={14} aria-hidden="true" />
      </button>
    </footer>
  );
}
