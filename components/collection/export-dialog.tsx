import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ExportFormatName } from '../../data/collection/export/formats.ts';
import { Dialog } from './dialog.tsx';
import type { CollectionActions } from './types.ts';

interface ExportDialogProps {
  counts: { selected: number; shown: number; all: number };
  onExport: CollectionActions['export'];
  onClose: () => void;
}

const FORMATS: ExportFormatName[] = [
  'json',
  'docx',
  'html',
  'markdown',
  'csv',
  'csl',
  'bibtex',
  'ris',
  'annotations',
];

/** Asks what is to be exported, and as what. */
export function ExportDialog({ counts, onExport, onClose }: ExportDialogProps) {
  const [format, setFormat] = useState<ExportFormatName>('json');
  const [scope, setScope] = useState<'selected' | 'shown' | 'all'>(
    counts.selected > 0 ? 'selected' : counts.shown < counts.all ? 'shown' : 'all',
  );
  const [state, setState] = useState<'asking' | 'working' | 'failed'>('asking');
  const go = async () => {
    setState('working');
    try {
      await onExport(format, scope);
      onClose();
    } catch {
      setState('failed');
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
          .filter((one) => counts[one] > 0)
          .map((one) => (
            <label key={one}>
              <input type="radio" name="scope" checked={scope === one} onChange={() => setScope(one)} />
              {label[one]}
            </label>
          ))}
      </fieldset>
      <fieldset>
        <legend>{i18n.t('collection.exportAs')}</legend>
        {FORMATS.map((one) => (
          <label key={one}>
            <input type="radio" name="format" checked={format === one} onChange={() => setFormat(one)} />
            {i18n.t(`collection.format.${one}`)}
          </label>
        ))}
      </fieldset>
      {state === 'failed' && <p role="alert">{i18n.t('collection.exportFailed')}</p>}
      <footer>
        <button type="button" class="primary" disabled={state === 'working'} onClick={go}>
          {i18n.t(state === 'working' ? 'collection.exporting' : 'collection.exportGo')}
        </button>
      </footer>
    </Dialog>
  );
}
