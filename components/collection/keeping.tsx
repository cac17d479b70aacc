import { i18n } from '#i18n';
import { sizeText } from '../size-text.ts';

export interface KeepingProps {
  /** How safely the browser keeps the collection, and how much room it takes; `undefined` where it will not say. */
  storage: { isPersistent: boolean; bytes: number } | undefined;
  /** Changes since the last backup. */
  changes: number;
  /** Whether quotes are marked on later visits to their pages. */
  marks: boolean;
  onBackup: () => void;
  onMark: (on: boolean) => void;
}

/** After so many changes a backup is suggested. */
const MANY_CHANGES = 50;

/** How the collection is kept: where, how safely, and when it was last backed up. */
export function Keeping({ storage, changes, marks, onBackup, onMark }: KeepingProps) {
  return (
    <footer class="collection-keeping quiet">
      <label>
        <input type="checkbox" checked={marks} onChange={(event) => onMark(event.currentTarget.checked)} />
        {i18n.t('collection.markSaved')}
      </label>
      {storage && (
        <p>
          {i18n.t('collection.size', [sizeText(storage.bytes, i18n.t('language'))])}{' '}
          {i18n.t(storage.isPersistent ? 'collection.persistent' : 'collection.notPersistent')}
        </p>
      )}
      {changes >= MANY_CHANGES && (
        <p class="collection-reminder">
          {i18n.t('collection.backupReminder', [String(changes)])}
          <button type="button" onClick={onBackup}>
            {i18n.t('collection.backup')}
          </button>
        </p>
      )}
    </footer>
  );
}
