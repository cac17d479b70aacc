import type { EntityDetails, SourcedFact } from './entity-details.ts';

/** How many facts a card shows before it is asked for more: what fits at a glance. */
const FIRST_FACTS = 3;

/** The same card with one fact before all others; unchanged where it is not among them. */
export function withFirst(body: EntityDetails, first: string | undefined): EntityDetails {
  const isFirst = ({ fact }: SourcedFact) => Number(fact.id === first);
  return { ...body, facts: body.facts.toSorted((a, b) => isFirst(b) - isFirst(a)) };
}

/** What a card shows at first: the facts at the top of it, and what belongs to those. */
export function firstOf(body: EntityDetails): EntityDetails {
  const since = new Set(body.since);
  const then = body.facts.filter(({ fact }) => !since.has(fact.id)).slice(0, FIRST_FACTS);
  // What the page could know comes first; a page from before everything still gets the later facts.
  const later = body.facts
    .filter(({ fact }) => since.has(fact.id))
    .slice(0, Math.max(1, FIRST_FACTS - then.length));
  const facts = [...then, ...later];
  const shown = new Set(facts.map(({ fact }) => fact.id));
  return {
    ...body,
    facts,
    disputes: body.disputes.filter(({ dispute }) => dispute.facts.some((fact) => shown.has(fact))),
    since: later.map(({ fact }) => fact.id),
    origins: body.origins.filter((origin) => origin.facts.some((fact) => shown.has(fact))),
  };
}
