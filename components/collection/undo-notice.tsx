import { Undo2 } from 'lucide-preact';
import { i18n } from '#i18n';

/** Says what was done and offers to take it back. */
export function UndoNotice({ text, onUndo }: { text: string; onUndo: () => void }) {
  return (
    <div class="collection-notice" role="status">
      <span>{text}</span>
      <button type="button" onClick={onUndo}>
        <Undo2 size={14} aria-hidden="true" />
        {i18n.t('collection.undo')}
      </button>
    </div>
  );
}
