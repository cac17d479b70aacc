import { startSpotter } from '../../../spotting/page/spotter.ts';
import type { Lexicon } from '../../../spotting/terms/lexicon.ts';
import { createMatcher } from '../../../spotting/terms/match.ts';

/** Milliseconds for a bare walk over the page's text: what all else is compared with. */
export function walk(): number {
  return timed(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let length = 0;
    while (walker.nextNode()) length += walker.currentNode.nodeValue?.length ?? 0;
    return length;
  });
}

/** Milliseconds from the lexicon as storage gives it to marks that are set; and how often, one after the other. */
export function spot(lexicon: Lexicon, times: number): number[] {
  return Array.from({ length: times }, () => {
    const end = new AbortController();
    const time = timed(() => {
      const matcher = createMatcher(lexicon);
      const askMore = async () => ({ keys: [], buckets: [], names: '' });
      const options = {
        root: document,
        matcher,
        density: 'section' as const,
        muted: new Set<string>(),
        askMore,
      };
      startSpotter({ ...options, signal: end.signal, onMarked: () => {} }).settle();
    });
    end.abort();
    return time;
  });
}

/** Milliseconds for one regular expression of all aliases over the text of every text node. */
export function oneExpression(aliases: string[]): number {
  return timed(() => {
    const escaped = aliases.map((alias) => alias.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let found = 0;
    while (walker.nextNode()) found += [...(walker.currentNode.nodeValue ?? '').matchAll(pattern)].length;
    return found;
  });
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
