import Fuse from 'fuse.js';
import type { Passage } from './passage.ts';
import { type Query, type QueryWord, rangesIn } from './query.ts';
import type { Result } from './result.ts';

/** A passage that holds a smaller share of the query's words than this is no answer. */
const LEAST_HELD = 0.5;
/** So many candidates are ranked: a query of common words has thousands, all of them equally poor. */
const CANDIDATES = 300;

interface Candidate {
  passage: Passage;
  /** How many of the query's words it holds, and how many of them in the statement itself. */
  held: number;
  direct: number;
}

/** Ranks passages by how much of the query they hold, rare words counting for more. */
export function rankPassages(passages: Iterable<Passage>, query: Query): Result[] {
  const candidates = candidatesFrom(passages, query.words);
  const fuse = new Fuse(
    candidates.map((candidate) => ({ ...candidate, text: textFor(candidate.passage, query.words) })),
    {
      keys: ['text'],
      useTokenSearch: true,
      tokenize: (text) => text.split('|'),
      threshold: 0,
      ignoreLocation: true,
      ignoreFieldNorm: true,
      includeScore: true,
    },
  );
  return fuse
    .search(joined(query.words.filter(({ norms }) => norms.size > 0).map(canonical)))
    .map(({ item, score = 1 }) => ({ ...item, score: Math.round(score * 100) / 100 }))
    .sort((a, b) => a.score - b.score || b.direct - a.direct || compare(a.passage, b.passage))
    .map(({ passage, score }) => toResult(passage, score, query));
}

function candidatesFrom(passages: Iterable<Passage>, words: QueryWord[]): Candidate[] {
  const candidates: Candidate[] = [];
  const countIn = (held: ReadonlySet<string>) => words.filter((word) => holds(held, word)).length;
  for (const passage of passages) {
    const held = countIn(passage.words);
    if (held > 0 && held >= words.length * LEAST_HELD)
      candidates.push({ passage, held, direct: countIn(passage.says) });
  }
  return candidates.sort((a, b) => b.held - a.held || b.direct - a.direct).slice(0, CANDIDATES);
}

function holds(held: ReadonlySet<string>, { norms }: QueryWord): boolean {
  for (const norm of norms) if (held.has(norm)) return true;
  return false;
}

/** Of all that a query's word may stand for, one stands for it in what Fuse compares. */
function canonical({ norms }: QueryWord): string {
  return [...norms][0] ?? '';
}

function textFor({ words }: Passage, wanted: QueryWord[]): string {
  const own = [...words].filter((word) => !wanted.some(({ norms }) => norms.has(word)));
  return joined([...own, ...wanted.filter((word) => holds(words, word)).map(canonical)]);
}

/** With a space around each, Fuse, which looks for parts of words, keeps to whole ones. */
function joined(words: string[]): string {
  return words.map((word) => ` ${word} `).join('|');
}

/** The same order every time: what is reported before what is argued, the later before the earlier. */
function compare(a: Passage, b: Passage): number {
  return (
    orderOf(a) - orderOf(b) ||
    (dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : 0) ||
    (idOf(a) < idOf(b) ? -1 : 1)
  );
}

function orderOf({ row }: Passage): number {
  if (row.type === 'entity') return -1;
  return ['opinion', 'projection', 'claim'].indexOf(row.sourced.fact.kind) === -1 ? 0 : 1;
}

function dateOf({ row }: Passage): string {
  return row.type === 'fact' ? (row.sourced.source.published ?? '') : '';
}

function idOf({ row }: Passage): string {
  return row.type === 'fact' ? row.sourced.fact.id : row.entity.id;
}

function toResult({ row }: Passage, score: number, query: Query): Result {
  if (row.type === 'entity') return { type: 'entity', entity: row.entity, tier: 'text', score, ranges: [] };
  return {
    type: 'fact',
    sourced: row.sourced,
    tier: 'text',
    score,
    ranges: rangesIn(row.sourced.fact.says, query),
  };
}
