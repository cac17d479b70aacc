/**
 * Which facts about an entity matter most, in general and on one page. The weights are set by hand: an editor's
 * choice counts most, then what the fact shares with the page and being its main subject, then how firm its kind is.
 */
import { tokenize } from '../../spotting/terms/words.ts';
import type { ReadingContext } from './reading-context.ts';
import type { Fact, Source } from './schema.ts';

interface Weighed {
  fact: Fact;
  source: Source;
}

/** What a fact gains by its place in `about`: as its main subject, its second, or one of the rest. */
const SUBJECT = [3, 2, 1] as const;
const KIND: Record<Fact['kind'], number> = {
  reported: 2,
  figure: 2,
  law: 2,
  claim: 1.25,
  projection: 0.75,
  opinion: 0.5,
};
/** More than subject, kind and caution can make up for (4), less than all that a page can add (6.5). */
const LEAD = 4.5;
const SHARED_ENTITY = 1.5;
const MOST_SHARED_ENTITIES = 3;
const SHARED_WORD = 0.5;
const MOST_SHARED_WORDS = 4;
const CAUTION = -0.5;
/** What a fact loses to each fact above it from the same source, or from the same origin. */
const SAME_SOURCE = -0.75;
const SAME_ORIGIN = -3;
/** Shorter words say too little about what a text is about. */
const TELLING_LENGTH = 4;

/** The facts in the order in which a reader should meet them, the most telling first. */
export function byWeight<F extends Weighed>(facts: F[], entity: string, page?: ReadingContext): F[] {
  const words = new Set(page ? tellingWords(page.words) : []);
  const present = new Set(page?.entities);
  const left = facts
    .map((each) => ({ each, weight: weightOf(each, entity, present, words) }))
    // Equal weights keep an order that does not depend on how rows were stored.
    .sort((a, b) => b.weight - a.weight || (a.each.fact.id < b.each.fact.id ? -1 : 1));
  const ordered: F[] = [];
  while (left.length > 0) {
    let best = 0;
    for (let index = 1; index < left.length; index++)
      if ((left[index]?.weight ?? 0) > (left[best]?.weight ?? 0)) best = index;
    const [chosen] = left.splice(best, 1);
    if (!chosen) break;
    ordered.push(chosen.each);
    for (const other of left) other.weight += likeness(chosen.each.fact, other.each.fact);
  }
  return ordered;
}

function weightOf(
  { fact, source }: Weighed,
  entity: string,
  present: ReadonlySet<string>,
  words: ReadonlySet<string>,
): number {
  const shared = fact.about.filter((id) => id !== entity && present.has(id)).length;
  const told = new Set(tellingWords(fact.says).filter((word) => words.has(word))).size;
  return (
    (SUBJECT[Math.max(0, fact.about.indexOf(entity))] ?? 1) +
    KIND[fact.kind] +
    (fact.lead?.includes(entity) ? LEAD : 0) +
    SHARED_ENTITY * Math.min(shared, MOST_SHARED_ENTITIES) +
    SHARED_WORD * Math.min(told, MOST_SHARED_WORDS) +
    (source.caution ? CAUTION : 0)
  );
}

function likeness(above: Fact, below: Fact): number {
  return (
    (above.source === below.source ? SAME_SOURCE : 0) +
    (above.origin !== undefined && above.origin === below.origin ? SAME_ORIGIN : 0)
  );
}

function tellingWords(text: string): string[] {
  return tokenize(text)
    .map((word) => word.folded)
    .filter((word) => word.length >= TELLING_LENGTH);
}
