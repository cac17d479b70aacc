/**
 * Why something could not be read or stored, as far as a reader can do something about it: no room is left, an older or
 * newer window holds the database, the words are more than a snippet takes, or the browser keeps it shut for
 * reasons of its own.
 */
export const STORAGE_ERROR_KINDS = ['full', 'held', 'long', 'shut'] as const;
export type StorageErrorKind = (typeof STORAGE_ERROR_KINDS)[number];

// Errors of IndexedDB and of Dexie by their names, and the codes under which the background passes them on.
const SIGNS: Record<string, StorageErrorKind> = {
  QuotaExceededError: 'full',
  'storage-full': 'full',
  DatabaseClosedError: 'held',
  'storage-held': 'held',
  QuoteTooLong: 'long',
  'storage-long': 'long',
};

/** What is behind an error, which may be wrapped in others: a transaction's, or a batch's. */
export function storageErrorKind(error: unknown): StorageErrorKind {
  return search(error, 0) ?? 'shut';
}

/** Something could not be read or stored: thrown to whoever asked, within a process and as the code of a message. */
export class StorageError extends Error {
  override name = 'StorageError';
  readonly kind: StorageErrorKind;
  readonly code: string;

  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.kind = storageErrorKind(cause);
    this.code = `storage-${this.kind}`;
  }
}

/** Errors name each other in circles now and then, so the search ends. */
const DEEPEST = 4;

function search(error: unknown, depth: number): StorageErrorKind | undefined {
  if (typeof error !== 'object' || error === null || depth > DEEPEST) return undefined;
  const named = SIGNS[textAt(error, 'code')] ?? SIGNS[textAt(error, 'name')];
  if (named) return named;
  const failures: unknown = Reflect.get(error, 'failures');
  const causes = [Reflect.get(error, 'inner'), ...(Array.isArray(failures) ? failures : [])];
  for (const cause of causes) {
    const found = search(cause, depth + 1);
    if (found) return found;
  }
  return undefined;
}

function textAt(error: object, key: string): string {
  const value: unknown = Reflect.get(error, key);
  return typeof value === 'string' ? value : '';
}
