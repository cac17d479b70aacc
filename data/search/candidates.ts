import type { IndexedEntity, IndexedFact, TermKind } from '../corpus/storage/index.ts';
import { type CorpusReader, inTurn } from '../corpus/storage/index.ts';
import { normOf } from '../corpus/text/search-tokens.ts';
import { type Alike, alikeTo } from './alike.ts';
import { isCountry } from './countries.ts';
import type { Query, QueryWord } from './query.ts';
import { Vocabulary } from './vocabulary.ts';

/** So many rows are ranked; more where filters will take most of them out. */
const CANDIDATES = 60;
const FILTERED_CANDIDATES = 400;
/** A word alone, with fewer letters than this, is often one that nobody here writes of rather than a slip of another. */
const SHORT = 6;

/** Rows that may answer a query, and the query with its mistyped words read as what they likely stand for. */
export interface Candidates {
  query: Query;
  /** By what their names are. */
  named: IndexedEntity[];
  /** By the words in them. */
  entities: IndexedEntity[];
  facts: IndexedFact[];
}

/** Finds rows by the terms they hold. */
export class CandidateFinder {
  readonly #corpus: CorpusReader;
  #vocabulary: Promise<{ words: Vocabulary; keys: Vocabulary }> | undefined;

  constructor(corpus: CorpusReader) {
    this.#corpus = corpus;
  }

  async find(asked: Query, isFiltered: boolean, signal?: AbortSignal): Promise<Candidates> {
    const { key, words } = asked;
    const most = isFiltered ? FILTERED_CANDIDATES : CANDIDATES;
    const [names, holding] = await Promise.all([
      this.#named(key),
      Promise.all(words.map((word) => this.#holding(word, words.length === 1, asked.alike))),
    ]);
    signal?.throwIfAborted();
    const [named, entities, facts] = await Promise.all([
      this.#corpus.entities(names.slice(0, most)),
      this.#corpus.entities(
        mostTelling(
          holding.map((rows) => rows.entities),
          most,
        ),
      ),
      this.#corpus.facts(
        mostTelling(
          holding.map((rows) => rows.facts),
          most,
        ),
      ),
    ]);
    return { query: { ...asked, words: holding.map(({ word }) => word) }, named, entities, facts };
  }

  /** The entities with a name that is or begins like the query or, where none has, that it may be a slip of. */
  async #named(key: string): Promise<number[]> {
    const [whole, begun] = await Promise.all([
      this.#corpus.rowsWith('name', key, false),
      this.#corpus.rowsWith('name', key, true),
    ]);
    if (begun.length > 0) return [...new Set([...whole, ...begun.sort(inTurn)])];
    // `Niger` is no mistyped Nigeria.
    if (isCountry(key)) return [];
    const near = (await this.#words()).keys.near(key);
    return (await Promise.all(near.map((other) => this.#corpus.rowsWith('name', other, false)))).flat();
  }

  /** The rows that hold a word or, where none do, a word that it may be a slip of. */
  async #holding(word: QueryWord, isAlone: boolean, alike: Alike) {
    const rows = await this.#rowsOf(word);
    const isHeld = rows.entities.length > 0 || rows.facts.length > 0;
    if (isHeld || isCountry(word.folded) || (isAlone && word.folded.length < SHORT)) return { word, ...rows };
    const near = (await this.#words()).words.near(word.folded);
    if (near.length === 0) return { word, ...rows };
    const meant = {
      ...word,
      norms: [...new Set(near.flatMap((other) => alikeTo(normOf(other), alike)))],
      beginning: undefined,
      isSlip: true,
    };
    return { word: meant, ...(await this.#rowsOf(meant)) };
  }

  async #rowsOf({ norms, beginning }: QueryWord) {
    const read = async (kind: TermKind) => {
      const whole = norms.map((norm) => this.#corpus.rowsWith(kind, norm, false));
      const begun = beginning === undefined ? [] : [this.#corpus.rowsWith(kind, beginning, true)];
      return [...new Set((await Promise.all([...whole, ...begun])).flat())];
    };
    const [entities, facts] = await Promise.all([read('entity'), read('fact')]);
    return { entities, facts };
  }

  /** Read when the first mistyped word needs it, and kept. */
  #words() {
    this.#vocabulary ??= this.#readWords().catch((error: unknown) => {
      this.#vocabulary = undefined;
      throw error;
    });
    return this.#vocabulary;
  }

  async #readWords() {
    const records = await this.#corpus.vocabularies();
    return {
      words: new Vocabulary(records.map(({ words }) => words).join(' ')),
      keys: new Vocabulary(records.map(({ keys }) => keys).join(' ')),
    };
  }
}

/** Of rows that hold some of the query's words, those that hold most, a rare word counting for more. */
export function mostTelling(lists: number[][], most: number): number[] {
  const weights = new Map<number, number>();
  for (const rows of lists)
    for (const row of rows) weights.set(row, (weights.get(row) ?? 0) + 1 / Math.log2(2 + rows.length));
  return [...weights]
    .sort(([a, first], [b, second]) => second - first || inTurn(a, b))
    .slice(0, most)
    .map(([row]) => row);
}
