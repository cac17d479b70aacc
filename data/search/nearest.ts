import type { EntityResult } from '../corpus/result.ts';
import type { Search } from '../corpus/searcher.ts';
import type { CorpusDatabase } from '../corpus/storage/index.ts';
import { keyOf, searchWords } from '../corpus/text/search-tokens.ts';
import { isExact } from './choose.ts';
import { isCountry } from './countries.ts';
import { beginsAlike, distance } from './distance.ts';

/** How many are offered: what is only near is soon beside the point. */
const NEAREST = 3;
/** Of so many letters one may be wrong, and no more than some in all: else names look nothing alike. */
const LETTERS_A_SLIP = 3;
const MOST_SLIPS = 3;
/** Names shorter than this are each near to many. */
const SHORTEST = 5;
/** Names compared at a time, in some ten milliseconds: Firefox runs our pages in the same thread. */
const SLICE = 5000;

/** For words that nothing answers: the entities whose names are spelt nearly so. */
export async function findNearest(
  db: CorpusDatabase,
  search: Search,
  words: string,
): Promise<EntityResult[]> {
  const alike = await Promise.all((await keysLike(db, keyOf(words))).map((key) => bestNamed(search, key)));
  const near = alike.flat().filter(({ entity, alias }) => areAlike(words, alias ?? entity.name));
  return [...new Map(near.map((result) => [result.entity.id, result])).values()].slice(0, NEAREST);
}

/** Whether the words are alike one by one or, where some were joined or split, with few slips in all. */
function areAlike(asked: string, name: string): boolean {
  const [wanted, words] = [searchWords(asked), searchWords(name)];
  if (wanted.length !== words.length) return distance(keyOf(asked), keyOf(name)) <= 1;
  return wanted.every(({ folded }, index) => {
    const slips = distance(folded, words[index]?.folded ?? '');
    return slips <= folded.length / LETTERS_A_SLIP && (slips === 0 || folded.length >= SHORTEST);
  });
}

async function bestNamed(search: Search, key: string): Promise<EntityResult[]> {
  const [best] = await search.find(key, { limit: 1, withFilters: false });
  return best?.type === 'entity' && isExact(best) ? [best] : [];
}

/** The keys of names that a key is the fewest slips away from. */
async function keysLike(db: CorpusDatabase, key: string): Promise<string[]> {
  // The name of another country is no mistyped one.
  if (key.length < SHORTEST || isCountry(key)) return [];
  const allowed = Math.min(MOST_SLIPS, Math.floor(key.length / LETTERS_A_SLIP));
  const records = await db.vocabularies.toArray();
  const keys = records
    .flatMap((record) => record.keys.split(' '))
    .filter((other) => Math.abs(other.length - key.length) <= allowed && beginsAlike(key, other));
  const alike: { other: string; slips: number }[] = [];
  for (let at = 0; at < keys.length; at += SLICE) {
    if (at > 0) await new Promise((done) => setTimeout(done));
    for (const other of keys.slice(at, at + SLICE)) {
      const slips = distance(key, other);
      if (slips <= allowed) alike.push({ other, slips });
    }
  }
  return alike
    .sort((a, b) => a.slips - b.slips || (a.other < b.other ? -1 : 1))
    .slice(0, NEAREST)
    .map(({ other }) => other);
}
