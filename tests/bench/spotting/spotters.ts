import { compileTerms } from '../../../spotting/terms/compile.ts';
import { disambiguate } from '../../../spotting/terms/disambiguate.ts';
import type { Term } from '../../../spotting/terms/lexicon.ts';
import { createMatcher } from '../../../spotting/terms/match.ts';

export interface Mark {
  start: number;
  end: number;
  entity: string;
}

/** Finds marks in the blocks of a page. */
export type Spot = (blocks: readonly { text: string; isTeaser: boolean }[]) => Mark[][];

/** Ours, with all rules. */
export function ruled(terms: readonly Term[]): Spot {
  const matcher = createMatcher(compileTerms(terms, {}));
  return (blocks) => disambiguate(blocks.map(({ text, isTeaser }) => ({ ...matcher.find(text), isTeaser })));
}

/** What a plain search does: every alias as it is written, whole words, the longest first, no rules. */
export function longestMatch(terms: readonly Term[]): Spot {
  const owners = new Map(terms.toReversed().map(({ text, entity }) => [text, entity]));
  const aliases = [...owners.keys()]
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${aliases.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (blocks) =>
    blocks.map(({ text }) =>
      Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({
        start: index,
        end: index + words.length,
        entity: owners.get(words) ?? '',
      })),
    );
}
