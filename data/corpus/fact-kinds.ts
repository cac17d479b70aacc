import { keysOf } from '../keys-of.ts';

/** All in which one kind of fact differs from another. */
interface FactKindTraits {
  /** Its words in the catalogues: alone, with who says so (`$1`), and with the date it speaks of (`$1`). */
  label: { alone: string; by?: string; for?: string };
  /** It tells what is so, rather than what somebody says, thinks or expects. */
  isFirm: boolean;
  /** It gives a number: it has to have one, answers questions for one, and is dated *as of*. */
  isFigure: boolean;
  /** It speaks of a time to come: its source's date is what it is known of, and it may have an outcome. */
  isForecast: boolean;
  /** It tells how things stand, so that its words should name a date once it is old. */
  describesPresent: boolean;
  /** How much it counts for when the facts of an entity are ranked. */
  weight: number;
  /** So many years, and it counts for half as much. */
  halfLifeYears: number;
}

/**
 * The kinds of facts. A new one is a row here, its words in the catalogues (`fact` for the label, `factKind` for
 * filters), and a line in the guide for writers.
 */
export const FACT_KIND_TRAITS = {
  reported: {
    label: { alone: 'fact.reported', by: 'fact.reportedBy' },
    isFirm: true,
    isFigure: false,
    isForecast: false,
    describesPresent: true,
    weight: 2,
    halfLifeYears: 3,
  },
  figure: {
    label: { alone: 'fact.figure', by: 'fact.figureBy' },
    isFirm: true,
    isFigure: true,
    isForecast: false,
    describesPresent: true,
    weight: 1.5,
    halfLifeYears: 3,
  },
  claim: {
    label: { alone: 'fact.claim', by: 'fact.claimBy' },
    isFirm: false,
    isFigure: false,
    isForecast: false,
    describesPresent: true,
    weight: 1,
    halfLifeYears: 3,
  },
  opinion: {
    label: { alone: 'fact.opinion', by: 'fact.opinionBy' },
    isFirm: false,
    isFigure: false,
    isForecast: false,
    describesPresent: false,
    weight: 0,
    halfLifeYears: 3,
  },
  projection: {
    label: { alone: 'fact.projection', for: 'fact.projectionFor' },
    isFirm: false,
    isFigure: false,
    isForecast: true,
    describesPresent: false,
    weight: 0.25,
    halfLifeYears: 3,
  },
  law: {
    label: { alone: 'fact.law' },
    isFirm: true,
    isFigure: false,
    isForecast: false,
    describesPresent: false,
    weight: 2,
    // Laws last.
    halfLifeYears: 6,
  },
} as const satisfies Record<string, FactKindTraits>;

export type FactKind = keyof typeof FACT_KIND_TRAITS;

/** All kinds, in the order in which they are offered. */
export const FACT_KINDS = keysOf(FACT_KIND_TRAITS);

/** Whether a fact of a kind tells what is so, rather than what somebody says, thinks or expects. */
export function isFirm(kind: FactKind): boolean {
  return FACT_KIND_TRAITS[kind].isFirm;
}

/** Whether a fact of a kind speaks of a time to come. */
export function isForecast(kind: FactKind): boolean {
  return FACT_KIND_TRAITS[kind].isForecast;
}

/** Whether a fact of a kind gives a number. */
export function isFigure(kind: FactKind): boolean {
  return FACT_KIND_TRAITS[kind].isFigure;
}
