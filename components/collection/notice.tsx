import { Undo2, X } from 'lucide-preact';
import { i18n } from '#i18n';

interface NoticeProps {
  text: string;
  /** Left out where there is nothing to take back. */
  onUndo?: (() => void) | undefined;
  onDismiss: () => void;
}

/** Says what was done and offers to take it back. It stays until the reader does something else. */
export function Notice({ text, onUndo, onDismiss }: NoticeProps) {
  return (
    <div class="collection-notice" role="status">
      <span>{text}</span>
      {onUndo && (
        <button type="button" aria-keyshortcuts="Control+Z" onClick={onUndo}>
          <Undo2 size={14} aria-hidden="true" />
          {i18n.t('collection.undo')}
        </button>
      )}
      <button type="button" aria-label={i18n.t('collection.close')} onClick={onDismiss}>
        <X size={14} aria-hidden="true" />
      </button>
    </div>
  );
}
