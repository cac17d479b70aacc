import { X } from 'lucide-preact';
import { i18n } from '#i18n';

interface NoticeProps {
  title: string;
  text?: string | undefined;
  /** What can be done about it. */
  action?: { label: string; run(): void } | undefined;
  onClose(): void;
}

/** A short word from us at a place on the page: something was saved, or nothing was found. */
export function Notice({ title, text, action, onClose }: NoticeProps) {
  return (
    <section class="card" role="dialog" aria-labelledby="card-name">
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
      </header>
      <div class="card-notice" role="status">
        {text && <p>{text}</p>}
        {action && (
          <div>
            <button type="button" onClick={action.run}>
              {action.label}
            </button>
          </div>
        )}
      </div>
    </section>
  );
}
