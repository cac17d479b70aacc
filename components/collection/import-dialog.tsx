import { i18n } from '#i18n';
import type { ImportPreview } from '../../data/collection/import/preview.ts';
import type { ValidationIssue } from '../../data/files/validation-issue.ts';
import type { StorageErrorKind } from '../../data/storage-error.ts';
import { Problems } from '../files/issue-list.tsx';
import { storageErrorText } from '../storage-error-text.ts';
import { Dialog } from './dialog.tsx';

/**
 * Where an import stands: nothing read yet, refused, the collection out of reach, ready to be looked at, or being
 * written.
 */
export type ImportState =
  | { state: 'asking' }
  | { state: 'reading' }
  | { state: 'refused'; problems: ValidationIssue[] }
  | { state: 'failed'; reason: StorageErrorKind }
  | { state: 'ready' | 'writing'; preview: ImportPreview };

interface ImportDialogProps {
  importing: ImportState;
  onFile: (file: File) => void;
  onApply: () => void;
  onClose: () => void;
}

/** Reads a file and shows what it would change before anything is written. */
export function ImportDialog({ importing, onFile, onApply, onClose }: ImportDialogProps) {
  return (
    <Dialog title={i18n.t('collection.import')} onClose={onClose}>
      <p>{i18n.t('collection.importHelp')}</p>
      <input
        type="file"
        accept=".json,.csv,application/json,text/csv"
        aria-label={i18n.t('collection.importFile')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(file);
        }}
      />
      <div role="status">
        {importing.state === 'reading' && <p>{i18n.t('collection.importReading')}</p>}
        {importing.state === 'refused' && (
          <section class="snippet-problem">
            <p>{i18n.t('collection.importRefused')}</p>
            <Problems problems={importing.problems} />
          </section>
        )}
        {importing.state === 'failed' && <p class="snippet-problem">{storageErrorText(importing.reason)}</p>}
        {'preview' in importing && <Preview preview={importing.preview} />}
        {importing.state === 'writing' && <p>{i18n.t('collection.importWriting')}</p>}
      </div>
      {'preview' in importing && (
        <footer>
          <button
            type="button"
            class="primary"
            disabled={importing.state === 'writing' || isNothing(importing.preview)}
            onClick={onApply}
          >
            {i18n.t('collection.importGo')}
          </button>
        </footer>
      )}
    </Dialog>
  );
}

function isNothing({ added, changed, folders }: ImportPreview): boolean {
  return added + changed + folders.length === 0;
}

function Preview({ preview }: { preview: ImportPreview }) {
  const { added, changed, same, leftOut, folders, examples } = preview;
  return (
    <section>
      <ul class="import-counts">
        <li>{i18n.t('collection.importAdded', added)}</li>
        <li>{i18n.t('collection.importChanged', changed)}</li>
        <li>{i18n.t('collection.importSame', same)}</li>
        {leftOut > 0 && <li>{i18n.t('collection.importLeftOut', leftOut)}</li>}
        {folders.length > 0 && <li>{i18n.t('collection.importFolders', [folders.join(', ')])}</li>}
      </ul>
      {changed > 0 && (
        <details>
          <summary>{i18n.t('collection.importDetails')}</summary>
          <ul>
            {examples.map(({ from, to }) => (
              <li key={from.id}>
                <p>{(from.quote?.exact ?? from.fact?.fact.says ?? '').slice(0, 100)}</p>
                {from.note !== to.note && (
                  <p>
                    <del>{from.note}</del> <ins>{to.note}</ins>
                  </p>
                )}
                {from.tags.join() !== to.tags.join() && (
                  <p>
                    <del>{from.tags.join(', ')}</del> <ins>{to.tags.join(', ')}</ins>
                  </p>
                )}
              </li>
            ))}
            {changed > examples.length && (
              <li>{i18n.t('collection.more', [String(changed - examples.length)])}</li>
            )}
          </ul>
        </details>
      )}
    </section>
  );
}
