/**
 * Ranks the facts about an entity for a reader of one page on one date: how things stand first. Each fact gets a score
 * that is a sum of the parts below; the weights are set by hand and held by `npm run bench -- first-fact`.
 *
 *   recency   the nearer to the page's date, the more; halved every few years, more slowly for laws, which last
 *   subject   what the fact is mainly about, and how early it names it; a passing mention never leads
 *   context   other entities of the page, and words around the mark
 *   kind      how firm a statement of this kind is
 *   lead      an editor chose the fact for this entity; a hint, which fades as newer facts overtake it
 */
import { tokenize } from '../../spotting/terms/words.ts';
import { FACT_KIND_TRAITS, isFirm } from './fact-kinds.ts';
import { type Dated, factTime, toYears } from './fact-time.ts';
import type { ReadingContext } from './reading-context.ts';
import type { Entity, Fact, Source } from './schema.ts';
import { isSince } from './since.ts';

type Named = Pick<Entity, 'id' | 'type' | 'name' | 'aliases'>;

interface Ranked {
  fact: Fact;
  source: Source;
}

const RECENCY = 6;
/** By the entity's place in `about`: the main subject, the second, the third, or one that is named in passing. */
const SUBJECT = [3.5, 2, 1] as const;
const IN_PASSING = -1.5;
/** So much of what a fact shares with the page counts where it names its entity in passing. */
const PASSING_CONTEXT = 0.4;
/** The name stands among the first words of the statement; or at least in its first half. */
const NAMED_FIRST = 0.6;
const NAMED_EARLY = 0.4;
const FIRST_CHARACTERS = 24;
/** Of a person one wants to know what they hold, which need not be firm. */
const PERSONS_VIEW = 1.5;
const LEAD = 2;
/** For an entity of the page that the fact is about too: the fewer of these facts are about it, the more it tells. */
const SHARED_ENTITY = 5.5;
const MOST_SHARED = 1.2;
/** A page that names more entities than this shares one with most facts: what it shares tells less and less. */
const FEW_ENTITIES = 3;
const MANY_ENTITIES = 4;
const SHARED_WORD = 0.35;
const MOST_SHARED_WORDS = 4;
/** What is later than the page comes after all that the page could know. */
const LATER = -100;
/** What a fact loses to each fact above it from the same source, or from the same origin. */
const SAME_SOURCE = -0.75;
const SAME_ORIGIN = -3;
/** Shorter words say too little about what a text is about. */
const CONTENT_WORD_LENGTH = 4;

/** The facts in the order in which a reader should meet them. `today` stands in for the date of an undated page. */
export function rankFacts<F extends Ranked>(
  facts: F[],
  entity: Named,
  today: string,
  context?: ReadingContext,
): F[] {
  const scoreOf = createScore(facts, entity, today, context);
  const left = facts
    .map((each) => ({ each, score: scoreOf(each) }))
    // Equal scores keep an order that does not depend on how rows were stored.
    .sort((a, b) => b.score - a.score || (a.each.fact.id < b.each.fact.id ? -1 : 1));
  const ordered: F[] = [];
  while (left.length > 0) {
    let best = 0;
    for (let index = 1; index < left.length; index++)
      if ((left[index]?.score ?? 0) > (left[best]?.score ?? 0)) best = index;
    const [chosen] = left.splice(best, 1);
    if (!chosen) break;
    ordered.push(chosen.each);
    for (const other of left) other.score += repetition(chosen.each.fact, other.each.fact);
  }
  return ordered;
}

function createScore(facts: Ranked[], entity: Named, today: string, context: ReadingContext | undefined) {
  const names = namesOf(entity);
  const date = context?.published ?? today;
  const words = new Set(contentWords(context?.words ?? ''));
  const tells = specificity(facts, entity.id, new Set(context?.entities));
  const newest = newestKnown(facts, date);
  const beyond = Math.max(0, (context?.entities.length ?? 0) - FEW_ENTITIES);
  const contextWeight = SHARED_ENTITY / (1 + beyond / MANY_ENTITIES);
  return (each: Ranked): number => {
    const { fact } = each;
    const place = fact.about.indexOf(entity.id);
    const shared = fact.about.reduce((sum, id) => sum + (tells.get(id) ?? 0), 0);
    const common = new Set(contentWords(fact.says).filter((word) => words.has(word))).size;
    return (
      RECENCY * freshness(each, date) +
      (SUBJECT[place] ?? IN_PASSING) +
      prominence(fact.says, names) +
      firmness(fact, entity) +
      (fact.lead?.includes(entity.id) ? LEAD * freshness(each, newest) : 0) +
      contextWeight * Math.min(shared, MOST_SHARED) * (place < SUBJECT.length ? 1 : PASSING_CONTEXT) +
      SHARED_WORD * Math.min(common, MOST_SHARED_WORDS) +
      (isSince(each, date) ? LATER : 0)
    );
  };
}

/** How much each entity of the page tells these facts apart: 1 where one of many is about it, 0 where all are. */
function specificity(facts: Ranked[], own: string, present: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of facts.flatMap(({ fact }) => fact.about))
    if (id !== own && present.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const most = Math.log(Math.max(2, facts.length));
  return new Map([...counts].map(([id, count]) => [id, Math.log(facts.length / count) / most]));
}

/** From 1, for what a date brought, down to 0. */
function freshness(dated: Dated, date: string): number {
  const time = factTime(dated);
  if (time === undefined) return 0;
  const age = Math.max(0, toYears(date) - toYears(time));
  return 2 ** -(age / FACT_KIND_TRAITS[dated.fact.kind].halfLifeYears);
}

/** The time of the newest firm fact that a page of a date could know; the date where there is none. */
function newestKnown(facts: Ranked[], date: string): string {
  const times = facts.flatMap((each) =>
    isFirm(each.fact.kind) && !isSince(each, date) ? (factTime(each) ?? []) : [],
  );
  return times.toSorted((a, b) => toYears(b) - toYears(a))[0] ?? date;
}

function firmness({ kind }: Fact, { type }: Named): number {
  const { weight } = FACT_KIND_TRAITS[kind];
  return type === 'person' ? Math.max(weight, PERSONS_VIEW) : weight;
}

function prominence(says: string, names: string[]): number {
  const text = says.toLowerCase();
  const at = Math.min(...names.map((name) => text.indexOf(name)).filter((index) => index >= 0));
  if (at < FIRST_CHARACTERS) return NAMED_FIRST;
  return at < text.length / 2 ? NAMED_EARLY : 0;
}

function namesOf({ name, aliases }: Named): string[] {
  const all = [name, ...aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text))];
  return all.map((each) => each.toLowerCase());
}

function repetition(above: Fact, below: Fact): number {
  return (
    (above.source === below.source ? SAME_SOURCE : 0) +
    (above.origin !== undefined && above.origin === below.origin ? SAME_ORIGIN : 0)
  );
}

function contentWords(text: string): string[] {
  return tokenize(text)
    .map((word) => word.folded)
    .filter((word) => word.length >= CONTENT_WORD_LENGTH);
}
