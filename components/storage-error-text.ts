import { i18n } from '#i18n';
import type { StorageErrorKind } from '../data/storage-error.ts';

/** Says what is in the way of reading or storing, and what a reader can do about it. */
export function storageErrorText(kind: StorageErrorKind): string {
  return i18n.t(`storageError.${kind}`);
}
