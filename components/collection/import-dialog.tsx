import { i18n } from '#i18n';
import type { ImportPlan } from '../../data/collection/import/merge.ts';
import type { ImportProblem } from '../../data/collection/import/problem.ts';
import { Dialog } from './dialog.tsx';

/** Where an import stands: nothing read yet, refused, or ready to be looked at. */
export type ImportState =
  | { state: 'asking' }
  | { state: 'reading' }
  | { state: 'refused'; problems: ImportProblem[] }
  | { state: 'ready'; plan: ImportPlan };

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
        {importing.state === 'refused' && <Refusal problems={importing.problems} />}
        {importing.state === 'ready' && <Preview plan={importing.plan} />}
      </div>
      {importing.state === 'ready' && (
        <footer>
          <button
            type="button"
            class="primary"
            disabled={
              importing.plan.added.length + importing.plan.changed.length + importing.plan.folders.length ===
              0
            }
            onClick={onApply}
          >
            {i18n.t('collection.importGo')}
          </button>
        </footer>
      )}
    </Dialog>
  );
}

function Refusal({ problems }: { problems: ImportProblem[] }) {
  return (
    <section class="snippet-problem">
      <p>{i18n.t('collection.importRefused')}</p>
      <ul>
        {problems.map(({ where, what }) => (
          <li key={where + what}>
            {where && <strong>{where}: </strong>}
            {what}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How many of the changed snippets are shown one by one. */
const FEW = 20;

function Preview({ plan: { added, changed, same, folders } }: { plan: ImportPlan }) {
  return (
    <section>
      <ul class="import-counts">
        <li>{i18n.t('collection.importAdded', added.length)}</li>
        <li>{i18n.t('collection.importChanged', changed.length)}</li>
        <li>{i18n.t('collection.importSame', same)}</li>
        {folders.length > 0 && (
          <li>{i18n.t('collection.importFolders', [folders.map(({ name }) => name).join(', ')])}</li>
        )}
      </ul>
      {changed.length > 0 && (
        <details>
          <summary>{i18n.t('collection.importDetails')}</summary>
          <ul>
            {changed.slice(0, FEW).map(({ from, to }) => (
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
          </ul>
        </details>
      )}
    </section>
  );
}
