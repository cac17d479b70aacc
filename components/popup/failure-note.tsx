import { i18n } from '#i18n';
import type { StorageErrorKind } from '../../data/storage-error.ts';
import { storageErrorText } from '../storage-error-text.ts';

/** Something that did not work. */
export interface Failure {
  what: 'known' | 'settings' | 'saved' | 'action';
  /** What is in the way; `unreachable` where the background does not answer. */
  trouble: StorageErrorKind | 'unreachable';
  /** Tries the same again. */
  retry(): void;
}

/** Says what did not work and what is in the way, and offers to try it again. */
export function FailureNote({ failure }: { failure: Failure | undefined }) {
  if (!failure) return null;
  const { what, trouble, retry } = failure;
  return (
    <div class="popup-trouble" role="alert">
      <p>{i18n.t(`popup.failed.${what}`)}</p>
      <p class="quiet">
        {trouble === 'unreachable' ? i18n.t('popup.unreachable') : storageErrorText(trouble)}
      </p>
      <button type="button" onClick={retry}>
        {i18n.t('popup.retry')}
      </button>
    </div>
  );
}
