import type { CorpusDatabase, IndexedEntity, IndexedFact } from '../corpus/database.ts';
import type { Query, QueryWord } from './query.ts';
import { Vocabulary } from './vocabulary.ts';
import { normOf } from './words.ts';

/** So many rows are read for one word; a word that more have tells little about any of them. */
const ROWS_PER_WORD = 400;
/** So many rows are ranked. */
const CANDIDATES = 60;

/** Rows that may answer a query, and the query with its mistyped words read as what they likely stand for. */
export interface Candidates {
  query: Query;
  /** By what their names are. */
  named: IndexedEntity[];
  /** By the words in them. */
  entities: IndexedEntity[];
  facts: IndexedFact[];
}

/** Finds rows in the database's word index. */
export class CandidateFinder {
  readonly #db: CorpusDatabase;
  #vocabulary: Promise<{ words: Vocabulary; keys: Vocabulary }> | undefined;

  constructor(db: CorpusDatabase) {
    this.#db = db;
  }

  async find({ key, words }: Query, signal?: AbortSignal): Promise<Candidates> {
    const [beginning, holding] = await Promise.all([
      this.#named(key),
      Promise.all(words.map((word) => this.#holding(word))),
    ]);
    signal?.throwIfAborted();
    const named = beginning.length > 0 ? beginning : await this.#nearlyNamed(key);
    const [entities, facts] = await Promise.all([
      this.#db.entities.bulkGet(mostTelling(holding.map(({ entities }) => entities))),
      this.#db.facts.bulkGet(mostTelling(holding.map(({ facts }) => facts))),
    ]);
    const query = { key, words: holding.map(({ word }) => word) };
    return { query, named, entities: entities.filter(isThere), facts: facts.filter(isThere) };
  }

  /** Entities with a name that is or begins like the query, those that are it first. */
  async #named(key: string): Promise<IndexedEntity[]> {
    return this.#db.entities.where('keys').startsWith(key).limit(CANDIDATES).toArray();
  }

  async #nearlyNamed(key: string): Promise<IndexedEntity[]> {
    const near = (await this.#words()).keys.near(key);
    return near.length > 0 ? this.#db.entities.where('keys').anyOf(near).toArray() : [];
  }

  /** The ids of rows that hold a word or, where none do, a word that it may be a slip of. */
  async #holding(word: QueryWord) {
    const ids = await this.#idsOf(word);
    if (ids.entities.length > 0 || ids.facts.length > 0) return { word, ...ids };
    const near = (await this.#words()).words.near(word.folded);
    if (near.length === 0) return { word, ...ids };
    const meant = { ...word, norms: [...new Set(near.map(normOf))], beginning: undefined, isSlip: true };
    return { word: meant, ...(await this.#idsOf(meant)) };
  }

  async #idsOf(word: QueryWord): Promise<{ entities: string[]; facts: string[] }> {
    const [entities, facts] = await Promise.all(
      [this.#db.entities, this.#db.facts].map(async (table) => {
        const { norms, beginning } = word;
        const whole = table.where('words').anyOf(norms).limit(ROWS_PER_WORD).primaryKeys();
        const begun =
          beginning === undefined
            ? []
            : table.where('words').startsWith(beginning).limit(ROWS_PER_WORD).primaryKeys();
        return [...new Set((await Promise.all([whole, begun])).flat())];
      }),
    );
    return { entities: entities ?? [], facts: facts ?? [] };
  }

  /** Read once, when the first mistyped word needs it. */
  async #words() {
    this.#vocabulary ??= this.#db.vocabularies.toArray().then((records) => ({
      words: new Vocabulary(records.map(({ words }) => words).join(' ')),
      keys: new Vocabulary(records.map(({ keys }) => keys).join(' ')),
    }));
    return this.#vocabulary;
  }
}

/** Of rows that hold some of the query's words, those that hold most, a rare word counting for more. */
function mostTelling(lists: string[][]): string[] {
  const weights = new Map<string, number>();
  for (const ids of lists)
    for (const id of ids) weights.set(id, (weights.get(id) ?? 0) + 1 / Math.log2(2 + ids.length));
  return [...weights]
    .sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
    .slice(0, CANDIDATES)
    .map(([id]) => id);
}

function isThere<Row>(row: Row | undefined): row is Row {
  return row !== undefined;
}
