import type { SourcedFact } from './entity-details.ts';
import type { Entity } from './schema.ts';

/** Part of a text, as UTF-16 offsets: from the first, up to but without the second. */
export type Range = readonly [start: number, end: number];

/**
 * How a result answers a query, the best first: it has that name, or that alias; a name is the words in another form, as
 * a plural; a name begins so; a name holds the words; a name differs by a slip or two; what is said about it holds
 * the words; it is mentioned in a sentence.
 */
export const TIERS = ['name', 'alias', 'form', 'prefix', 'words', 'fuzzy', 'text', 'within'] as const;
export type Tier = (typeof TIERS)[number];

/** As many results as are asked for where nothing else is said. Where there are as many, there may be more. */
export const MOST_RESULTS = 20;

interface Ranked {
  tier: Tier;
  /** 0 answers fully, 1 hardly at all; comparable within a tier only. */
  score: number;
}

export interface EntityResult extends Ranked {
  type: 'entity';
  entity: Entity;
  /** The alias that answered, where it was not the name. */
  alias?: string;
  /** What to emphasise in the alias, where there is one, else in the name. */
  ranges: Range[];
  /** What to emphasise in the description, where that is part of the answer. */
  described: Range[];
}

export interface FactResult extends Ranked {
  type: 'fact';
  sourced: SourcedFact;
  /** What to emphasise in the fact's statement. */
  ranges: Range[];
}

export type Result = EntityResult | FactResult;

/** The id of the entity that a result leads to. */
export function entityOf(result: Result): string | undefined {
  return result.type === 'entity' ? result.entity.id : result.sourced.fact.about[0];
}
