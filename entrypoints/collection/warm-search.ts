import { searchedText } from '../../data/collection/query.ts';
import type { Snippet } from '../../data/collection/schema.ts';

/** Prepares the search while the page has nothing else to do. */
export function warmSearch(snippets: Snippet[]): void {
  let next = 0;
  const work = (deadline: IdleDeadline) => {
    while (next < snippets.length && deadline.timeRemaining() > 1) {
      const snippet = snippets[next++];
      if (snippet) searchedText(snippet);
    }
    if (next < snippets.length) requestIdleCallback(work);
  };
  requestIdleCallback(work);
}
