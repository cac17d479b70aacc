import { effect } from '@preact/signals';
import { isRead, readSnippet } from '../../data/collection/words.ts';
import type { CollectionState } from './state.ts';

/** So few snippets are read faster than anybody sees. */
const FEW = 100;
/** How long the page may be busy with reading in one go, in milliseconds. */
const SLICE = 12;

/**
 * Reads the words of the snippets for the search, in slices between which the page can be used. Until all are read,
 * what is typed into the search field waits.
 */
export function keepSearchReady({ snippets, isReady }: Pick<CollectionState, 'snippets' | 'isReady'>): void {
  effect(() => {
    const unread = (snippets.value ?? []).filter((snippet) => !isRead(snippet));
    isReady.value = unread.length <= FEW;
    if (isReady.value) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const work = () => {
      const end = performance.now() + SLICE;
      while (performance.now() < end) {
        const snippet = unread.pop();
        if (!snippet) {
          isReady.value = true;
          return;
        }
        readSnippet(snippet);
      }
      timer = setTimeout(work);
    };
    timer = setTimeout(work);
    return () => clearTimeout(timer);
  });
}
