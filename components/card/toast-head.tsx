import { X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

interface ToastHeadProps {
  title: string;
  onClose(): void;
  /** What stands below the title. */
  children?: ComponentChildren;
}

/** The head of a card that speaks for us and not of an entity: a title, and a way to close it. */
export function ToastHead({ title, onClose, children }: ToastHeadProps) {
  return (
    <header class="card-head">
      <div class="card-top">
        <p class="kicker">{i18n.t('name')}</p>
        <button
          type="button"
          class="icon-button"
          aria-label={i18n.t('card.close')}
          title={i18n.t('card.close')}
          onClick={onClose}
        >
          <X size={16} aria-hidden="true" />
        </button>
      </div>
      <h2 class="card-name" id="card-name" tabIndex={-1}>
        {title}
      </h2>
      {children}
    </header>
  );
}
