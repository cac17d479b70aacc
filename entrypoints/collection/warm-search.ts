import type { Snippet } from '../../data/collection/schema.ts';
import { searchedWords } from '../../data/collection/words.ts';

/** Prepares the search while the page has nothing else to do. */
export function warmSearch(snippets: Snippet[]): void {
  let next = 0;
  const work = (deadline: IdleDeadline) => {
    while (next < snippets.length && deadline.timeRemaining() > 1) {
      const snippet = snippets[next++];
      if (snippet) searchedWords(snippet);
    }
    if (next < snippets.length) requestIdleCallback(work);
  };
  requestIdleCallback(work);
}
