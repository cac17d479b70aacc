import type { SourcedFact } from '../corpus/entity-details.ts';
import { type LookupAnswer, type LookupCandidate, NO_ENTRY } from '../corpus/lookup-answer.ts';
import { entityOf, type Result } from '../corpus/result.ts';
import type { Search } from '../corpus/searcher.ts';
import type { CorpusDatabase } from '../corpus/storage/index.ts';
import { readEntityRows } from '../corpus/storage/index.ts';
import { isTelling, keyOf, searchWords, storedWords } from '../corpus/text/search-tokens.ts';
import { readAlike } from './alike.ts';
import { chooseAnswers, isExact } from './choose.ts';
import { readFilters } from './filters.ts';
import { isMentioned } from './mentions.ts';
import { findNearest } from './nearest.ts';
import { countHeld, type Query, readQuery } from './query.ts';
import { createSearch } from './search.ts';

/** What a reader selects may be a whole page; what goes beyond this many characters is not what they look up. */
const LONGEST = 300;
/** What a selection may end in that belongs to the sentence, not to the name: `Huawei’s`, `“Huawei,”`. */
const ENDING = /[\p{P}\s]*(?:['’]s)?[\p{P}\s]*$/u;

/** So many results are read, to say in how many facts the words stand; and so many facts are shown. */
const COUNTED = 60;
const SHOWN = 5;

interface LookUpOptions {
  search?: Search;
  /**
   * The words were typed, and not met somewhere: filters may be among them, and the last one goes on as it does while
   * results are shown for it.
   */
  isTyped?: boolean | undefined;
}

/** Looks words up. Rejects when the database cannot be read. */
export async function lookUpWords(
  db: CorpusDatabase,
  asked: string,
  { search = createSearch(db), isTyped = false }: LookUpOptions = {},
): Promise<LookupAnswer> {
  const text = asked.slice(0, LONGEST);
  // The space says that the last of the words is not still being typed.
  const words = isTyped ? readFilters(text).words : `${text.replace(ENDING, '')} `;
  if (keyOf(words) === '') return NO_ENTRY;
  const found = await search.find(isTyped ? text : words, { withFilters: isTyped, limit: COUNTED });
  // `of the` stands in many names and texts and is about none of them; `IT` is.
  if (!saysSomething(words)) {
    const exact = await describe(db, found.filter(isExact));
    return { ...NO_ENTRY, answers: exact, isNamed: exact.length > 0 };
  }
  const { results, isNamed } = chooseAnswers(found, words, isTyped);
  const answers = await describe(db, results);
  if (isNamed) return { ...NO_ENTRY, answers, isNamed };
  const alike = readAlike((await db.packs.toArray()).flatMap((pack) => pack.words ?? []));
  const facts = mentioning(found, readQuery(words, alike), words, isTyped);
  const isKnown = answers.length > 0 || facts.length > 0;
  const nearest = isKnown ? [] : await describe(db, await findNearest(db, search, words));
  return { answers, isNamed, facts: facts.slice(0, SHOWN), factCount: facts.length, nearest };
}

/** The facts in which the words stand: in a row or, where they were typed, all of them in whatever order. */
function mentioning(found: Result[], query: Query, words: string, isTyped: boolean): SourcedFact[] {
  const holdsAll = (says: string) =>
    countHeld(
      query,
      storedWords(says).map(({ norm }) => norm),
    ) === query.words.length;
  const facts = found.flatMap((result) => (result.type === 'fact' ? [result.sourced] : []));
  const mentions = facts.filter(({ fact }) => isMentioned(words, fact.says));
  return mentions.length > 0 || !isTyped ? mentions : facts.filter(({ fact }) => holdsAll(fact.says));
}

function saysSomething(words: string): boolean {
  return searchWords(words).some(({ folded }) => isTelling(folded));
}

async function describe(db: CorpusDatabase, results: Result[]): Promise<LookupCandidate[]> {
  const entities = await readEntityRows(
    db,
    results.flatMap((result) => entityOf(result) ?? []),
  );
  return results.flatMap((result): LookupCandidate[] => {
    const entity = entities.get(entityOf(result) ?? '');
    if (!entity) return [];
    const { id, name, type, description } = entity;
    if (result.type === 'entity') return [{ id, name, type, says: description }];
    const { fact } = result.sourced;
    return [{ id, name, type, says: fact.says, fact: fact.id }];
  });
}
