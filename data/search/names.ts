import { namesOf } from '../corpus/names.ts';
import { type EntityResult, TIERS, type Tier } from '../corpus/result.ts';
import type { IndexedEntity } from '../corpus/storage/index.ts';
import { storedKey, storedWords, tellingWords } from '../corpus/text/search-tokens.ts';
import { isCountry } from './countries.ts';
import { beginsAlike, distance, slipsAllowed } from './distance.ts';
import { countHeld, means, type Query, rangesIn } from './query.ts';

interface Hit {
  entity: IndexedEntity;
  name: string;
  tier: Tier;
  score: number;
}

/** Ranks the entities that a query names, each by its best name; the others are left out. */
export function rankNames(entities: IndexedEntity[], query: Query): EntityResult[] {
  return [...new Map(entities.map((entity) => [entity.id, entity])).values()]
    .flatMap((entity) => bestHit(entity, query) ?? [])
    .sort(compare)
    .map((hit) => toResult(hit, query));
}

function bestHit(entity: IndexedEntity, query: Query): Hit | undefined {
  // Told from the stored words, which spares reading the names of nearly all entities.
  const mayHoldAll = query.words.length > 0 && countHeld(query, entity.words) === query.words.length;
  return namesOf(entity)
    .flatMap((name) => judge(entity, name, query, mayHoldAll) ?? [])
    .sort(compare)[0];
}

function judge(entity: IndexedEntity, name: string, query: Query, mayHoldAll: boolean): Hit | undefined {
  const key = storedKey(name);
  if (key === query.key) return { entity, name, tier: name === entity.name ? 'name' : 'alias', score: 0 };
  // Who writes the whole name of a country looks for no other one: Niger is not Nigeria.
  if (isCountry(query.key)) return undefined;
  if (key.startsWith(query.key)) return { entity, name, tier: 'prefix', score: 0 };
  const mistyped = query.words.filter(({ isSlip }) => isSlip).length;
  const holdsAll = mayHoldAll && holdsWords(name, query);
  // `smart cities` is Smart City rather than a part of Smart City Expo.
  if (holdsAll && mistyped === 0) {
    const isPart = countTelling(name) > query.words.length;
    if (!isPart && query.words.every(({ norms }) => holdsOne(name, norms)))
      return { entity, name, tier: 'form', score: 0 };
    // The words of a part stand in its order: the Council of Europe is no European Council on Foreign Relations.
    return isPartOf(name, query) ? { entity, name, tier: 'words', score: 0 } : undefined;
  }
  const allowed = slipsAllowed(query.key);
  const mayBeSlip =
    allowed > 0 && Math.abs(key.length - query.key.length) <= allowed && beginsAlike(key, query.key);
  const slips = mayBeSlip && areWordsAlike(name, query) ? distance(key, query.key) : Infinity;
  if (slips <= allowed) return { entity, name, tier: 'fuzzy', score: slips / key.length };
  const isShort = query.words.length === 1 && countTelling(name) > 1 && entity.type !== 'person';
  return holdsAll && !isShort
    ? { entity, name, tier: 'fuzzy', score: mistyped / query.words.length }
    : undefined;
}

function holdsWords(name: string, query: Query): boolean {
  const norms = storedWords(name).map(({ norm }) => norm);
  return countHeld(query, norms) === query.words.length;
}

function holdsOne(name: string, wanted: string[]): boolean {
  return storedWords(name).some(({ norm }) => wanted.includes(norm));
}

/** Whether the words of a query stand in a name in their order. */
function isPartOf(name: string, { words }: Query): boolean {
  let next = 0;
  for (const { norm } of storedWords(name)) {
    const word = words[next];
    if (word && means(word, norm)) next++;
  }
  return next === words.length;
}

/**
 * Whether each word of a query may be a slip of the word of a name that stands in its place: of `Air China` and `Arm
 * China` the first is not. A name that was joined or split has no such places.
 */
function areWordsAlike(name: string, { words }: Query): boolean {
  const telling = tellingWords(storedWords(name));
  if (telling.length !== words.length || words.length < 2) return true;
  return words.every(({ folded }, index) => {
    const other = telling[index]?.folded ?? '';
    return distance(folded, other) <= (folded.length < 4 ? 0 : Math.max(1, slipsAllowed(folded)));
  });
}

function countTelling(name: string): number {
  return tellingWords(storedWords(name)).length;
}

/** The same order every time: what is known well comes before what is known less, short names before long ones. */
function compare(a: Hit, b: Hit): number {
  return (
    TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) ||
    a.score - b.score ||
    b.entity.factCount - a.entity.factCount ||
    a.name.length - b.name.length ||
    (a.entity.id < b.entity.id ? -1 : 1)
  );
}

function toResult({ entity, name, tier, score }: Hit, query: Query): EntityResult {
  const isWhole = tier === 'name' || tier === 'alias';
  const ranges = isWhole ? [[0, name.length] as const] : rangesIn(name, query);
  return {
    type: 'entity',
    entity,
    ...(name === entity.name ? {} : { alias: name }),
    tier,
    score,
    ranges,
    described: [],
  };
}
