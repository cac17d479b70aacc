import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PackRecord } from '../../data/corpus/storage/index.ts';
import type { ValidationIssue } from '../../data/files/validation-issue.ts';
import type { StorageErrorKind } from '../../data/storage-error.ts';
import { Problems } from '../files/issue-list.tsx';
import { sizeText } from '../size-text.ts';
import { storageErrorText } from '../storage-error-text.ts';

/** What is being done with packs, or how the last of it came out. */
export type PackWork =
  | { name: 'idle' | 'removing' | 'removed' | 'cancelled' }
  | { name: 'importing'; step: 'reading' | 'indexing' | 'storing' | 'marking'; share?: number | undefined }
  | { name: 'added'; title: string }
  | { name: 'refused'; problems: ValidationIssue[] }
  | { name: 'failed'; reason: StorageErrorKind };

export interface PacksProps {
  packs: PackRecord[];
  work: PackWork;
  onAdd(file: File): void;
  onCancel(): void;
  onRemove(id: string): void;
}

/** The packs there are, and a way to add others. */
export function Packs({ packs, work, onAdd, onCancel, onRemove }: PacksProps) {
  const isBusy = work.name === 'importing' || work.name === 'removing';
  return (
    <section class="options-list options-packs">
      <h2>{i18n.t('options.packs')}</h2>
      <p class="quiet">{i18n.t('options.packsHelp')}</p>
      <ul>
        {packs.map((pack) => (
          <PackItem key={pack.id} pack={pack} isBusy={isBusy} onRemove={() => onRemove(pack.id)} />
        ))}
      </ul>
      <label class="options-file">
        {i18n.t('options.addPack')}
        <input
          type="file"
          accept=".json,application/json"
          disabled={isBusy}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            // The same file can be chosen again once it is mended.
            currentTarget.value = '';
            if (file) onAdd(file);
          }}
        />
      </label>
      <div role="status">{said(work)}</div>
      {work.name === 'importing' && (
        <div class="options-progress">
          <progress aria-label={i18n.t(`options.importing.${work.step}`)} value={work.share} />
          {work.step !== 'marking' && (
            <button type="button" onClick={onCancel}>
              {i18n.t('options.cancelImport')}
            </button>
          )}
        </div>
      )}
      {work.name === 'refused' && (
        <div role="alert">
          <p>{i18n.t('options.importFailed')}</p>
          <Problems problems={work.problems} />
        </div>
      )}
      {work.name === 'failed' && <p role="alert">{storageErrorText(work.reason)}</p>}
    </section>
  );
}

function said(work: PackWork): string {
  switch (work.name) {
    case 'importing':
      return i18n.t(`options.importing.${work.step}`);
    case 'added':
      return i18n.t('options.importDone', [work.title]);
    case 'removing':
      return i18n.t('options.removing');
    case 'removed':
      return i18n.t('options.removed');
    case 'cancelled':
      return i18n.t('options.importCancelled');
    default:
      return '';
  }
}

function PackItem({ pack, isBusy, onRemove }: { pack: PackRecord; isBusy: boolean; onRemove(): void }) {
  const { title, counts, size } = pack;
  const [isAsking, ask] = useState(false);
  const number = (value: number) => value.toLocaleString(i18n.t('language'));
  return (
    <li>
      <span>
        {title}
        <span class="quiet">
          {' '}
          {i18n.t('options.packCounts', [number(counts.entities), number(counts.facts)])} ·{' '}
          {size === undefined ? i18n.t('options.bundled') : sizeText(size, i18n.t('language'))}
        </span>
      </span>
      {size !== undefined && !isAsking && (
        <button
          type="button"
          disabled={isBusy}
          aria-label={i18n.t('options.removePackOf', [title])}
          onClick={() => ask(true)}
        >
          {i18n.t('options.removePack')}
        </button>
      )}
      {isAsking && (
        <fieldset class="options-sure">
          <legend>{i18n.t('options.reallyRemove', [title])}</legend>
          <button
            type="button"
            onClick={() => {
              ask(false);
              onRemove();
            }}
          >
            {i18n.t('options.removePack')}
          </button>
          <button type="button" ref={(keep) => keep?.focus()} onClick={() => ask(false)}>
            {i18n.t('options.keepPack')}
          </button>
        </fieldset>
      )}
    </li>
  );
}
