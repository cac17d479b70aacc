/** What else one could mark a page's terms with, to be timed in a page. */
import Mark from 'mark.js';

/** How long something took, in milliseconds; when it was stopped before its end, it would have taken longer. */
export interface Timed {
  time: number;
  isWhole: boolean;
}

/** One regular expression of all terms over the text of every text node, for so long at most. */
export function oneExpression(terms: string[], most: number): Timed {
  const start = performance.now();
  const escaped = terms
    .toSorted((a, b) => b.length - a.length)
    .map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    Array.from((walker.currentNode.nodeValue ?? '').matchAll(pattern));
    if (performance.now() - start > most) return { time: performance.now() - start, isWhole: false };
  }
  return { time: performance.now() - start, isWhole: true };
}

/** mark.js, told to mark whole words across elements as we do; term by term as it does itself, for so long at most. */
export function markJs(terms: string[], most: number): Timed {
  const start = performance.now();
  const mark = new Mark(document.body);
  for (const term of terms.toSorted((a, b) => b.length - a.length)) {
    mark.mark(term, {
      accuracy: 'exactly',
      separateWordSearch: false,
      acrossElements: true,
      caseSensitive: true,
    });
    if (performance.now() - start > most) return { time: performance.now() - start, isWhole: false };
  }
  return { time: performance.now() - start, isWhole: true };
}
