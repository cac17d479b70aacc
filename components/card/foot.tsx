import { ArrowDown, BookOpen, CircleHelp } from 'lucide-preact';
import { i18n } from '#i18n';
import type { MarkInfo } from './mark-info.ts';

interface CardFootProps {
  mark: MarkInfo | undefined;
  explaining: boolean;
  onExplain(): void;
  onNext(): void;
  onOpenDossier(): void;
}

/** Where on the page the reader is, why this is marked, and the way to everything that is known. */
export function CardFoot({ mark, explaining, onExplain, onNext, onOpenDossier }: CardFootProps) {
  return (
    <footer class="card-foot">
      {mark && (
        <>
          <button type="button" aria-expanded={explaining} onClick={onExplain}>
            <CircleHelp size={14} aria-hidden="true" />
            {i18n.t('card.why')}
          </button>
          {mark.count > 1 && (
            <button type="button" class="card-next" title={i18n.t('card.next')} onClick={onNext}>
              <ArrowDown size={14} aria-hidden="true" />
              {i18n.t('card.position', [String(mark.position), String(mark.count)])}
              <span class="visually-hidden">{i18n.t('card.next')}</span>
            </button>
          )}
        </>
      )}
      <button type="button" class="card-dossier" onClick={onOpenDossier}>
        <BookOpen size={14} aria-hidden="true" />
        {i18n.t('card.dossier')}
      </button>
    </footer>
  );
}
