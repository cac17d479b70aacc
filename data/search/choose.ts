import { entityOf, type Result } from '../corpus/result.ts';
import { keyOf } from '../corpus/text/search-tokens.ts';
import { distance, slipsAllowed } from './distance.ts';

/** As many as can be taken in at a glance. */
const CHOICES = 5;

/** What words that were looked up stand for. */
export interface Chosen {
  results: Result[];
  /** They are what the words name, and no other things that the words may lead to. */
  isNamed: boolean;
}

/**
 * Of what a search found, the best first: what a reader who looked some words up is to be shown. That is what the words
 * name, a slip forgiven; else what a sentence mentions or, where the words were typed, what they may lead to.
 */
export function chooseAnswers(results: Result[], words: string, isTyped: boolean): Chosen {
  const entities = results.filter((result) => result.type === 'entity');
  const exact = entities.filter(({ tier }) => tier === entities[0]?.tier).filter(isExact);
  if (exact.length > 0) return { results: exact.slice(0, CHOICES), isNamed: true };
  const key = keyOf(words);
  // One of the facts that were suggested in the address bar.
  const said = results.find((result) => result.type === 'fact' && keyOf(result.sourced.fact.says) === key);
  if (said) return { results: [said], isNamed: true };
  const slipped = entities.filter(
    ({ tier, entity, alias }) => tier === 'fuzzy' && isSlipOf(keyOf(alias ?? entity.name), key),
  );
  if (slipped.length > 0) return { results: slipped.slice(0, CHOICES), isNamed: true };
  const [first] = results;
  const leads =
    isTyped && first?.type === 'entity' ? entities : entities.filter(({ tier }) => tier === 'within');
  return { results: eachEntityOnce(leads).slice(0, CHOICES), isNamed: false };
}

/** Whether a result has the name that was looked for: exactly, or in another form, as a plural. */
export function isExact({ tier }: Result): boolean {
  return tier === 'name' || tier === 'alias' || tier === 'form';
}

function isSlipOf(name: string, key: string): boolean {
  return distance(name, key) <= slipsAllowed(key);
}

/** Results that lead to the same entity would open the same card. */
function eachEntityOnce(results: Result[]): Result[] {
  const seen = new Set<string | undefined>([undefined]);
  return results.filter((result) => {
    const entity = entityOf(result);
    if (seen.has(entity)) return false;
    seen.add(entity);
    return true;
  });
}
