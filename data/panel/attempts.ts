import { signal } from '@preact/signals';
import { MessageError } from '../messages/message.ts';
import { type StorageErrorKind, storageErrorKind } from '../storage-error.ts';

/** Something that did not work. */
export interface UiError {
  what: 'known' | 'settings' | 'saved' | 'action';
  /** Why; `unreachable` where the background does not answer. */
  reason: StorageErrorKind | 'unreachable';
  /** Tries the same again. */
  retry(): void;
}

/** Attempts at one thing. The newest counts: how an older one ends is nobody's concern. */
export function createAttempts(what: UiError['what']) {
  const failure = signal<UiError | undefined>(undefined);
  let newest = new AbortController();
  const end = () => {
    newest.abort();
    failure.value = undefined;
  };
  const run = async (work: (newer: AbortSignal) => Promise<void>): Promise<void> => {
    end();
    newest = new AbortController();
    const { signal: newer } = newest;
    try {
      // Begun at once: some of what browsers allow in a click they allow then only.
      await work(newer);
    } catch (error) {
      if (!newer.aborted) failure.value = { what, reason: reasonFor(error), retry: () => void run(work) };
    }
  };
  return {
    failure,
    /** Ends what is under way, and clears its error. */
    end,
    /** Tries something, and never rejects. Its signal aborts once it counts no more. */
    run,
  };
}

function reasonFor(error: unknown): UiError['reason'] {
  return error instanceof MessageError && error.code === 'unreachable'
    ? 'unreachable'
    : storageErrorKind(error);
}
