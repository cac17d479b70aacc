import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ExportFormatName } from '../../data/collection/export/format-names.ts';
import { Dialog } from './dialog.tsx';
import type { CollectionActions, ExportProgress } from './types.ts';

interface ExportDialogProps {
  formats: readonly ExportFormatName[];
  counts: { selected: number; shown: number; all: number };
  onExport: CollectionActions['export'];
  onClose: () => void;
}

/** Asks what is to be exported, and as what. */
export function ExportDialog({ formats, counts, onExport, onClose }: ExportDialogProps) {
  const [format, setFormat] = useState<ExportFormatName>('json');
  const [scope, setScope] = useState<'selected' | 'shown' | 'all'>(
    counts.selected > 0 ? 'selected' : counts.shown < counts.all ? 'shown' : 'all',
  );
  const [state, setState] = useState<'asking' | 'failed' | ExportProgress>('asking');
  const working = useRef<AbortController>();
  // Closing the dialog gives up what it is working on.
  useEffect(() => () => working.current?.abort(), []);
  const go = async () => {
    const own = new AbortController();
    working.current = own;
    setState({ done: 0, of: counts[scope] });
    try {
      await onExport(format, scope, setState, own.signal);
      onClose();
    } catch {
      setState(own.signal.aborted ? 'asking' : 'failed');
    }
  };
  const label = {
    selected: i18n.t('collection.exportSelected', [String(counts.selected)]),
    shown: i18n.t('collection.exportShown', [String(counts.shown)]),
    all: i18n.t('collection.exportAll', [String(counts.all)]),
  };
  return (
    <Dialog title={i18n.t('collection.export')} onClose={onClose}>
      <fieldset>
        <legend>{i18n.t('collection.exportWhat')}</legend>
        {(['selected', 'shown', 'all'] as const)
          // What is shown is no choice of its own where that is everything.
          .filter((one) => counts[one] > 0 && !(one === 'shown' && counts.shown === counts.all))
          .map((one) => (
            <label key={one}>
              <input type="radio" name="scope" checked={scope === one} onChange={() => setScope(one)} />
              {label[one]}
            </label>
          ))}
      </fieldset>
      <fieldset>
        <legend>{i18n.t('collection.exportAs')}</legend>
        {formats.map((one) => (
          <label key={one}>
            <input type="radio" name="format" checked={format === one} onChange={() => setFormat(one)} />
            {i18n.t(`collection.format.${one}`)}
          </label>
        ))}
      </fieldset>
      {state === 'failed' && <p role="alert">{i18n.t('collection.exportFailed')}</p>}
      {state === 'asking' || state === 'failed' ? (
        <footer>
          <button type="button" class="primary" onClick={go}>
            {i18n.t('collection.exportGo')}
          </button>
        </footer>
      ) : (
        <Working progress={state} onCancel={() => working.current?.abort()} />
      )}
    </Dialog>
  );
}

function Working({ progress, onCancel }: { progress: ExportProgress; onCancel: () => void }) {
  const label =
    progress === 'writing'
      ? i18n.t('collection.exporting')
      : i18n.t('collection.exportReading', [String(progress.done), String(progress.of)]);
  return (
    <footer class="export-working">
      <span role="status">{label}</span>
      {progress === 'writing' ? (
        <progress aria-label={label} />
      ) : (
        <progress aria-label={label} value={progress.done} max={progress.of} />
      )}
      <button type="button" onClick={onCancel}>
        {i18n.t('collection.cancel')}
      </button>
    </footer>
  );
}
