import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Dialog } from './dialog.tsx';

interface DeleteAllDialogProps {
  total: number;
  onExport: () => void;
  onDelete: () => void;
  onClose: () => void;
}

/** Deletes everything once a word was typed; an export is offered first. */
export function DeleteAllDialog({ total, onExport, onDelete, onClose }: DeleteAllDialogProps) {
  const [typed, setTyped] = useState('');
  const word = i18n.t('collection.deleteWord');
  return (
    <Dialog title={i18n.t('collection.deleteAll')} onClose={onClose}>
      <p>{i18n.t('collection.deleteAllHelp', [String(total)])}</p>
      <button type="button" onClick={onExport}>
        {i18n.t('collection.exportFirst')}
      </button>
      <label>
        {i18n.t('collection.deleteAllType', [word])}
        <input
          type="text"
          value={typed}
          autocomplete="off"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <footer>
        <button
          type="button"
          class="danger"
          disabled={typed.trim().toLowerCase() !== word.toLowerCase()}
          onClick={onDelete}
        >
          {i18n.t('collection.deleteAll')}
        </button>
      </footer>
    </Dialog>
  );
}
