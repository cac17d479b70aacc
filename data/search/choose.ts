import { entityOf, type Result } from '../corpus/result.ts';
import { keyOf } from '../corpus/text/search-tokens.ts';
import { distance, slipsAllowed } from './distance.ts';

/** As many as can be taken in at a glance. */
const CHOICES = 5;

/**
 * Of what a search found, the best first: what a reader who looked some words up is to be shown. That is one result
 * where it is clearly the best, else some to choose from: each entity once, those that are named first.
 */
export function chooseAnswers(results: Result[], words: string): Result[] {
  const entities = results.filter((result) => result.type === 'entity');
  const exact = entities.filter(({ tier }) => tier === entities[0]?.tier).filter(isExact);
  if (exact.length > 0) return exact.slice(0, CHOICES);
  const key = keyOf(words);
  const said = results.find((result) => result.type === 'fact' && keyOf(result.sourced.fact.says) === key);
  if (said) return [said];
  const named = entities.filter(isNamed);
  const slipped = named.filter(({ entity, alias }) => isSlipOf(keyOf(alias ?? entity.name), key));
  if (slipped.length === 1) return slipped;
  if (named.length === 1) return named;
  return eachEntityOnce([...named, ...results.filter((result) => !isNamed(result))]).slice(0, CHOICES);
}

/** Whether a result has the name that was looked for: exactly, or in another form, as a plural. */
export function isExact({ tier }: Result): boolean {
  return tier === 'name' || tier === 'alias' || tier === 'form';
}

/** Whether the words as a whole are, about, a name of it. */
function isNamed({ type, tier }: Result): boolean {
  return type === 'entity' && tier !== 'text' && tier !== 'within';
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
