/**
 * The lexicon: what to look for, and what each hit stands for. It is compiled once, in the background, and read by
 * every page; so it is plain data that needs no parsing beyond JSON.
 */

/** One alias of one entity, with the rules under which it counts. The rules are described in the corpus schema. */
export interface Term {
  text: string;
  entity: string;
  case?: CaseRule | undefined;
  plural?: true | undefined;
  near?: string[] | undefined;
  page?: string[] | undefined;
  introduced?: true | undefined;
  not?: string[] | undefined;
  notPage?: string[] | undefined;
}

/** `any`: capitals do not matter; `name`: the alias's capitals are needed; `exact`: letter for letter. */
export type CaseRule = 'any' | 'name' | 'exact';

export interface Lexicon {
  terms: Term[];
  /** The name that each entity is shown by. */
  names: Record<string, string>;
}

/**
 * How an alias's capitals are read where nothing is said: a common noun (`social credit`) has none to go by,
 * an acronym (`ZTE`, `5G`) is exact, anything else is a name that needs its capitals.
 */
export function caseRuleOf(term: Term): CaseRule {
  if (term.case) return term.case;
  if (term.text === term.text.toLowerCase() && !/\d/.test(term.text)) return 'any';
  return term.text === term.text.toUpperCase() ? 'exact' : 'name';
}

/** Whether an alias counts wherever it stands. */
export function isUnconditional(term: Term): boolean {
  return !term.near && !term.page && !term.introduced;
}
