import type { CorpusDatabase, IndexedEntity, IndexedFact } from '../corpus/database.ts';
import type { Query, QueryWord } from './query.ts';
import { idsOf, type TermKind } from './term-index.ts';
import { Vocabulary } from './vocabulary.ts';
import { normOf } from './words.ts';

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

/** Finds rows by the terms they hold. */
export class CandidateFinder {
  readonly #db: CorpusDatabase;
  #vocabulary: { words: Vocabulary; keys: Vocabulary } | undefined;

  constructor(db: CorpusDatabase) {
    this.#db = db;
  }

  async find({ key, words }: Query, signal?: AbortSignal): Promise<Candidates> {
    const packs = await this.#db.packs.toCollection().primaryKeys();
    const [names, holding] = await Promise.all([
      this.#named(packs, key),
      Promise.all(words.map((word) => this.#holding(packs, word))),
    ]);
    signal?.throwIfAborted();
    const [named, entities, facts] = await Promise.all([
      this.#db.entities.bulkGet(names.slice(0, CANDIDATES)),
      this.#db.entities.bulkGet(mostTelling(holding.map((ids) => ids.entities))),
      this.#db.facts.bulkGet(mostTelling(holding.map((ids) => ids.facts))),
    ]);
    const query = { key, words: holding.map(({ word }) => word) };
    return {
      query,
      named: named.filter(isThere),
      entities: entities.filter(isThere),
      facts: facts.filter(isThere),
    };
  }

  /** The ids of entities with a name that is or begins like the query or, where none has, that it may be a slip of. */
  async #named(packs: string[], key: string): Promise<string[]> {
    const named = await idsOf(this.#db, packs, 'name', key, true);
    if (named.length > 0) return named;
    const near = (await this.#words()).keys.near(key);
    return (await Promise.all(near.map((other) => idsOf(this.#db, packs, 'name', other, false)))).flat();
  }

  /** The ids of rows that hold a word or, where none do, a word that it may be a slip of. */
  async #holding(packs: string[], word: QueryWord) {
    const ids = await this.#idsOf(packs, word);
    if (ids.entities.length > 0 || ids.facts.length > 0) return { word, ...ids };
    const near = (await this.#words()).words.near(word.folded);
    if (near.length === 0) return { word, ...ids };
    const meant = { ...word, norms: [...new Set(near.map(normOf))], beginning: undefined, isSlip: true };
    return { word: meant, ...(await this.#idsOf(packs, meant)) };
  }

  async #idsOf(packs: string[], { norms, beginning }: QueryWord) {
    const read = async (kind: TermKind) => {
      const whole = norms.map((norm) => idsOf(this.#db, packs, kind, norm, false));
      const begun = beginning === undefined ? [] : [idsOf(this.#db, packs, kind, beginning, true)];
      return [...new Set((await Promise.all([...whole, ...begun])).flat())];
    };
    const [entities, facts] = await Promise.all([read('entity'), read('fact')]);
    return { entities, facts };
  }

  /** Read when the first mistyped word needs it, and kept. */
  async #words() {
    // Not a shared promise: to wait for what another transaction reads would end this one.
    const records = this.#vocabulary ? [] : await this.#db.vocabularies.toArray();
    this.#vocabulary ??= {
      words: new Vocabulary(records.map(({ words }) => words).join(' ')),
      keys: new Vocabulary(records.map(({ keys }) => keys).join(' ')),
    };
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
