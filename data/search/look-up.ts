import type { LookupAnswer, LookupCandidate } from '../corpus/lookup-answer.ts';
import { entityOf, type Result } from '../corpus/result.ts';
import type { Search } from '../corpus/searcher.ts';
import type { CorpusDatabase } from '../corpus/storage/index.ts';
import { readEntityRows } from '../corpus/storage/index.ts';
import { isTelling, keyOf, searchWords } from '../corpus/text/search-tokens.ts';
import { chooseAnswers, isExact } from './choose.ts';
import { readFilters } from './filters.ts';
import { findNearest } from './nearest.ts';
import { createSearch } from './search.ts';

/** What a reader selects may be a whole page; what goes beyond this many characters is not what they look up. */
const LONGEST = 300;
/** What a selection may end in that belongs to the sentence, not to the name: `Huawei’s`, `“Huawei,”`. */
const ENDING = /[\p{P}\s]*(?:['’]s)?[\p{P}\s]*$/u;

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
  if (keyOf(words) === '') return { answers: [], nearest: [] };
  const found = await search.find(isTyped ? text : words, { withFilters: isTyped });
  // `of the` stands in many names and texts and is about none of them; `IT` is.
  if (!saysSomething(words)) return { answers: await describe(db, found.filter(isExact)), nearest: [] };
  const answers = await describe(db, chooseAnswers(found, words));
  if (answers.length > 0) return { answers, nearest: [] };
  return { answers, nearest: await describe(db, await findNearest(db, search, words)) };
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
