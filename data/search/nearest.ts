import type { EntityResult } from '../corpus/result.ts';
import type { Search } from '../corpus/searcher.ts';
import type { CorpusDatabase } from '../corpus/storage/index.ts';
import { keyOf, searchWords, tellingWords } from '../corpus/text/search-tokens.ts';
import { isExact } from './choose.ts';
import { distance } from './distance.ts';

/** How many are offered: what is only near is soon beside the point. */
const NEAREST = 3;
/** Of a long selection, so many words are tried on their own; the longest say most. */
const TRIED = 6;
/** Of so many letters one may be wrong: with more, names look nothing alike. */
const LETTERS_A_SLIP = 3;
/** Names compared at a time, in some ten milliseconds: Firefox runs our pages in the same thread. */
const SLICE = 5000;

/**
 * For words that nothing answers: the entities that one of them names, those that one is part of the name of, then
 * those whose names look most alike.
 */
export async function findNearest(
  db: CorpusDatabase,
  search: Search,
  words: string,
): Promise<EntityResult[]> {
  const tried = [...new Set(tellingWords(searchWords(words)).map(({ folded }) => folded))]
    .sort((a, b) => b.length - a.length)
    .slice(0, TRIED);
  const held = (await Promise.all(tried.map((word) => bestHolding(search, word)))).flat();
  const alike = await Promise.all((await keysLike(db, keyOf(words))).map((key) => bestNamed(search, key)));
  const found = [...held.filter(isExact), ...held.filter((result) => !isExact(result)), ...alike.flat()];
  return [...new Map(found.map((result) => [result.entity.id, result])).values()].slice(0, NEAREST);
}

/** The entity that a word names best, as a whole or as a word of the name; not as the beginning of another word. */
async function bestHolding(search: Search, word: string): Promise<EntityResult[]> {
  const best = await bestNamed(search, word);
  return best.filter(({ entity, alias }) =>
    searchWords(alias ?? entity.name).some(({ folded }) => folded === word),
  );
}

async function bestNamed(search: Search, text: string): Promise<EntityResult[]> {
  const [best] = await search.find(text, { limit: 1, withFilters: false });
  return best?.type === 'entity' && best.tier !== 'text' ? [best] : [];
}

/** The keys of names that a key is the fewest slips away from. */
async function keysLike(db: CorpusDatabase, key: string): Promise<string[]> {
  const allowed = Math.floor(key.length / LETTERS_A_SLIP);
  const records = await db.vocabularies.toArray();
  const keys = records
    .flatMap((record) => record.keys.split(' '))
    .filter((other) => Math.abs(other.length - key.length) <= allowed);
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
