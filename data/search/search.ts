import { type EntityResult, type FactResult, MOST_RESULTS, type Result } from '../corpus/result.ts';
import type { Search } from '../corpus/searcher.ts';
import type { CorpusDatabase, IndexedFact } from '../corpus/storage/index.ts';
import { CorpusReader, sourceKey } from '../corpus/storage/index.ts';
import { type Alike, readAlike } from './alike.ts';
import { CandidateFinder } from './candidates.ts';
import { classOf } from './class-words.ts';
import { findDescribed } from './described.ts';
import { type Filters, fits, readFilters } from './filters.ts';
import { isMentioned, isNamedIn, isWrittenAsName } from './mentions.ts';
import { findNamedWithin } from './named-within.ts';
import { rankNames } from './names.ts';
import { entityPassage, factPassage, rankPassages } from './passages.ts';
import { type Query, readQuery } from './query.ts';
import { respell } from './respell.ts';

/**
 * Searches all packs of a corpus, large or small: only the rows that may answer are read, and kept for the next key
 * press. After a change of the packs it has to be made anew.
 */
export function createSearch(db: CorpusDatabase): Search {
  const corpus = new CorpusReader(db);
  const finder = new CandidateFinder(corpus);
  let packWords: Promise<Alike> | undefined;
  return {
    async prepare() {
      await corpus.open();
    },
    async find(typed, { limit = MOST_RESULTS, withFilters = true, signal } = {}) {
      const { words, filters } = withFilters ? readFilters(typed) : { words: typed, filters: {} };
      const found = await findWords(words, filters, limit, signal);
      const respelt = respell(words);
      if (found.length > 0 || respelt === words) return found;
      return findWords(respelt, filters, limit, signal);
    },
  };

  /** Read at the first query, and kept: after a change of the packs the search is made anew. */
  function readPackWords(): Promise<Alike> {
    packWords ??= corpus
      .words()
      .then(readAlike)
      .catch((error: unknown) => {
        packWords = undefined;
        throw error;
      });
    return packWords;
  }

  async function findWords(
    words: string,
    filters: Filters,
    limit: number,
    signal: AbortSignal | undefined,
  ): Promise<Result[]> {
    const read = readQuery(words, await readPackWords());
    if (read.key === '') return [];
    const isFiltered = Object.keys(filters).length > 0;
    const [{ query, named, entities, facts }, mentioned] = await Promise.all([
      finder.find(read, isFiltered, signal),
      findNamedWithin(corpus, words),
    ]);
    const said = await withSources(corpus, facts);
    signal?.throwIfAborted();
    const names = rankNames([...named, ...entities], query).filter((result) => fits(result, filters));
    const passages = [...entities.map(entityPassage), ...said].filter((passage) => fits(passage, filters));
    const texts = rankPassages(passages, query, limit);
    const isName =
      names.length === 0 && (isWrittenAsName(words) || said.some(({ says }) => isNamedIn(words, says)));
    const described =
      names.length > 0 || isName
        ? []
        : (await findDescribed(corpus, words, read)).filter((result) => fits(result, filters));
    const answers = [...names, ...described, ...(isFiltered ? texts : inOrder(texts, words, query, isName))];
    // What is said in answer has half the room, and more where less is mentioned.
    const room = Math.max(limit - answers.length, Math.floor(limit / 2));
    const within = distinct(mentioned.filter((result) => fits(result, filters))).slice(0, room);
    return distinct([...answers.slice(0, limit - within.length), ...within]);
  }
}

/**
 * Facts in which the words stand as they were typed come first; where the words are a name, there are no others. An entity
 * that only shares words with the query is no answer where no fact is.
 */
function inOrder(texts: (FactResult | EntityResult)[], words: string, query: Query, isName: boolean) {
  const facts = texts.filter((result) => result.type === 'fact');
  const mentioning = facts.filter(({ sourced }) => isMentioned(words, sourced.fact.says));
  if (isName) return mentioning;
  const others = facts.filter((result) => !mentioning.includes(result));
  // `capital` asks for what is one.
  const isKind = query.words.every(({ norms: [norm = ''] }) => classOf(norm));
  const entities = facts.length > 0 || isKind ? texts.filter((result) => result.type === 'entity') : [];
  return [...mentioning, ...others, ...entities];
}

/** Facts with their sources; one whose source is missing must not be shown. */
async function withSources(corpus: CorpusReader, facts: IndexedFact[]) {
  const sources = await corpus.sources(facts);
  return facts.flatMap((fact) => {
    const source = sources.get(sourceKey(fact));
    return source ? [factPassage(fact, { fact, source })] : [];
  });
}

/** Each entity once, where it stands best. */
function distinct(results: Result[]): Result[] {
  const seen = new Set<string>();
  return results.filter((result) => {
    if (result.type === 'fact') return true;
    if (seen.has(result.entity.id)) return false;
    seen.add(result.entity.id);
    return true;
  });
}
