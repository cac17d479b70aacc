import { i18n } from '#i18n';
import type { UiError } from '../../data/panel/attempts.ts';
import { storageErrorText } from '../storage-error-text.ts';

/** Says what did not work and what is in the way, and offers to try it again. */
export function FailureNote({ failure }: { failure: UiError | undefined }) {
  if (!failure) return null;
  const { what, reason, retry } = failure;
  return (
    <div class="popup-failure" role="alert">
      <p>{i18n.t(`popup.failed.${what}`)}</p>
      <p class="quiet">{reason === 'unreachable' ? i18n.t('popup.unreachable') : storageErrorText(reason)}</p>
      <button type="button" onClick={retry}>
        {i18n.t('popup.retry')}
      </button>
    </div>
  );
}
