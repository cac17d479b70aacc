import { Undo2, X } from 'lucide-preact';
import { i18n } from '#i18n';

interface UndoToastProps {
  text: string;
  /** Left out where there is nothing to undo. */
  onUndo?: (() => void) | undefined;
  onDismiss: () => void;
}

/** Says what was done and offers to undo it. It stays until the reader does something else. */
export function UndoToast({ text, onUndo, onDismiss }: UndoToastProps) {
  return (
    <div class="collection-toast" role="status">
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
