import { startSpotter } from '../../../spotting/page/spotter.ts';
import type { Lexicon, MoreTerms } from '../../../spotting/terms/lexicon.ts';
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

/** The background's answer, where the page was given one to ask. */
declare const answerKeys: (keys: string[]) => Promise<MoreTerms>;

/**
 * Milliseconds from the lexicon as storage gives it to marks that are set: at work, and waiting for what the background
 * answers about words that only it knows.
 */
export async function spotWithAnswers(lexicon: Lexicon): Promise<{ work: number; wait: number }> {
  const end = new AbortController();
  let [work, wait, answered] = [0, 0, 0];
  let asked: Promise<void> | undefined;
  const askMore = (keys: string[]) => {
    const start = performance.now();
    const answer = answerKeys(keys);
    asked = answer.then(() => {
      answered = performance.now();
      wait += answered - start;
    });
    return answer;
  };
  const begin = performance.now();
  const spotter = startSpotter({
    root: document,
    matcher: createMatcher(lexicon),
    density: 'section',
    muted: new Set(),
    askMore,
    signal: end.signal,
    onMarked: () => {},
  });
  spotter.settle();
  work += performance.now() - begin;
  while (asked) {
    const answer = asked;
    asked = undefined;
    await answer;
    // By now the spotter has taken the answer in, and is to read on.
    spotter.settle();
    work += performance.now() - answered;
  }
  end.abort();
  return { work, wait };
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
