import Fuse from 'fuse.js';
import type { SourcedFact } from '../corpus/entity-details.ts';
import { isFigure, isFirm } from '../corpus/fact-kinds.ts';
import type { EntityResult, FactResult } from '../corpus/result.ts';
import type { IndexedEntity, IndexedFact } from '../corpus/storage/index.ts';
import { storedWords } from '../corpus/text/search-tokens.ts';
import { countHeld, means, type Query, type QueryWord, rangesIn } from './query.ts';

/** A text that holds a smaller share of the query's words than this is no answer. */
const LEAST_HELD = 0.5;
/** Fewer words than this have to be held all. */
const FEW = 3;
/**
 * What a passage that held nothing of the query would lose: else one rare word counts for more than several common
 * ones. Set by `npm run bench -- search`.
 */
const MISSING = 0.6;

/** A text that can answer a query: what a fact says, or how an entity is described. */
type Passage = { words: string[]; says: string; id: string } & (
  | { type: 'fact'; sourced: SourcedFact }
  | { type: 'entity'; entity: IndexedEntity }
);

export function factPassage(fact: IndexedFact, sourced: SourcedFact): Passage {
  return { type: 'fact', sourced, id: fact.id, words: fact.words, says: fact.says };
}

export function entityPassage(entity: IndexedEntity): Passage {
  const { id, words, name, description } = entity;
  return { type: 'entity', entity, id, words, says: `${name} ${description}` };
}

/**
 * Ranks passages by how much of the query they hold, rare words counting for more; those that hold little are left out.
 */
export function rankPassages(
  passages: Passage[],
  query: Query,
  limit: number,
): (FactResult | EntityResult)[] {
  const rows = passages
    .filter(({ words }) => holdsEnough(words, query))
    .map((passage) => ({
      passage,
      text: textFor(passage.words, query.words),
      direct: countHeld(query, normsOf(passage.says)),
    }));
  const fuse = new Fuse(rows, {
    keys: ['text'],
    useTokenSearch: true,
    tokenize: (text) => text.split('|'),
    threshold: 0,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    includeScore: true,
  });
  const wanted = tellingMost(query.words).filter((word) =>
    rows.some(({ passage }) => holds(passage.words, word)),
  );
  return fuse
    .search(joined(wanted.map(canonical)))
    .map(({ item, score = 1 }) => ({
      ...item,
      score: Math.round((100 * (score + MISSING * missing(item.passage, query))) / (1 + MISSING)) / 100,
      share: shareOfName(item.passage, wanted),
    }))
    .sort(
      (a, b) =>
        a.score - b.score || b.direct - a.direct || b.share - a.share || compare(a.passage, b.passage, query),
    )
    .slice(0, limit)
    .map(({ passage, score }) => toResult(passage, score, query));
}

function holdsEnough(words: string[], query: Query): boolean {
  const held: boolean[] = [];
  for (const word of query.words) {
    // Part of a word answers nothing.
    const isRestHeld = word.isJoined ? held.pop() === true : true;
    held.push(isRestHeld && holds(words, word));
  }
  if (held.every(Boolean)) return held.length > 0;
  // Of two words one alone is another subject: the change of `climate change`.
  if (held.length < FEW) return false;
  // What is only a part of the query, and that by a guess, is another matter.
  const isSure = query.words.some((word) => !word.isSlip && holds(words, word));
  return isSure && held.filter(Boolean).length >= held.length * LEAST_HELD;
}

/** The share of a query's words that a passage does not hold. */
function missing({ words }: Passage, query: Query): number {
  return 1 - countHeld(query, words) / query.words.length;
}

/** The words that stand as they were typed, where they are enough: a slip may be a guess, however rare its word is. */
function tellingMost(words: QueryWord[]): QueryWord[] {
  const sure = words.filter(({ isSlip }) => !isSlip);
  return sure.length >= words.length * LEAST_HELD ? sure : words;
}

/**
 * Of a query of which the corpus knows no more than an entity's name, or part of it: how much of that name it is, up to
 * 1. Else 0.
 */
function shareOfName(passage: Passage, wanted: QueryWord[]): number {
  if (passage.type !== 'entity') return 0;
  const norms = normsOf(passage.entity.name);
  return wanted.every((word) => holds(norms, word)) ? wanted.length / norms.length : 0;
}

function normsOf(text: string): string[] {
  return storedWords(text).map(({ norm }) => norm);
}

function holds(words: string[], wanted: QueryWord): boolean {
  return words.some((word) => means(wanted, word));
}

/** Of all that a word of the query may stand for, one stands for it in what Fuse compares. */
function canonical({ norms, folded }: QueryWord): string {
  return norms[0] ?? folded;
}

/** What a passage holds of the query. Its other words would not change how Fuse ranks it, only how long that takes. */
function textFor(words: string[], wanted: QueryWord[]): string {
  return joined(wanted.filter((word) => holds(words, word)).map(canonical));
}

/** With a space around each, Fuse, which looks for parts of words, keeps to whole ones. */
function joined(words: string[]): string {
  return words.map((word) => ` ${word} `).join('|');
}

/**
 * The same order every time: figures where one is asked for, what something is, then what was reported, then what is
 * argued; of what something is, that of which more is known, and of facts the later first.
 */
function compare(a: Passage, b: Passage, query: Query): number {
  return (
    orderOf(a, query) - orderOf(b, query) ||
    factCountOf(b) - factCountOf(a) ||
    compareText(dateOf(b), dateOf(a)) ||
    compareText(a.id, b.id)
  );
}

function orderOf(passage: Passage, { asksFigure }: Query): number {
  if (passage.type === 'entity') return 1;
  const { kind } = passage.sourced.fact;
  if (asksFigure && isFigure(kind)) return 0;
  return isFirm(kind) ? 2 : 3;
}

function factCountOf(passage: Passage): number {
  return passage.type === 'entity' ? passage.entity.factCount : 0;
}

function dateOf(passage: Passage): string {
  return passage.type === 'fact' ? (passage.sourced.source.published ?? '') : '';
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function toResult(passage: Passage, score: number, query: Query): FactResult | EntityResult {
  if (passage.type === 'entity') {
    const { entity } = passage;
    const [ranges, described] = [rangesIn(entity.name, query), rangesIn(entity.description, query)];
    return { type: 'entity', entity, tier: 'text', score, ranges, described };
  }
  return {
    type: 'fact',
    sourced: passage.sourced,
    tier: 'text',
    score,
    ranges: rangesIn(passage.says, query),
  };
}
