/** What is stored with a pack so that search finds its rows without reading all of them. */
import { namesOf } from '../names.ts';
import type { Entity, Fact, Pack } from '../schema.ts';
import { keyOf, normOf, tellingFolded } from '../text/search-tokens.ts';
import { blocksOf, type RowsByTerm, type TermBlock, type TermKind } from './term-blocks.ts';

/** How packs are indexed. Another number has those that are stored already indexed again; see `indexAgain`. */
export const INDEX_FORM = 5;

export interface EntityIndex {
  /** The words of its names, description and type, in compared form. */
  words: string[];
  /** How many facts are about it: what is known well is looked up more. */
  factCount: number;
}

export interface FactIndex {
  /** The words of what it says, of its speaker and source, and of the names it is about, in compared form. */
  words: string[];
}

/** Every word and key of a pack, joined by spaces, for finding what a mistyped one stands for. */
export interface VocabularyRecord {
  pack: string;
  words: string;
  keys: string;
}

export interface IndexedRows {
  entities: (Entity & EntityIndex)[];
  facts: (Fact & FactIndex)[];
  /** What leads to the rows. It takes as long again as all above, which can be stored meanwhile. */
  listTerms(): { terms: TermBlock[]; vocabulary: VocabularyRecord };
}

/** Adds to a pack's rows what search needs. */
export function indexRows({ id: pack, ...rows }: Pack): IndexedRows {
  const reader = new WordReader();
  // Names and sources come with many facts each, and are read once.
  const namedBy = new Map(rows.entities.map(({ id, name }) => [id, reader.read([name])]));
  const sourcedBy = new Map(
    rows.sources.map(({ id, title, publisher, authors }) => [
      id,
      reader.read([title, publisher, ...authors]),
    ]),
  );
  const factCounts = countAbout(rows.facts);
  const entities = rows.entities
    .map((entity) => ({
      ...entity,
      words: reader.read([...namesOf(entity), entity.description, entity.type]),
      factCount: factCounts.get(entity.id) ?? 0,
    }))
    // What is known well has the low numbers, and so comes first wherever a list is cut off.
    .sort((a, b) => b.factCount - a.factCount);
  const facts = rows.facts.map((fact) => {
    const around = [sourcedBy.get(fact.source) ?? [], ...fact.about.map((id) => namedBy.get(id) ?? [])];
    return { ...fact, words: reader.read([fact.says, fact.by ?? ''], around) };
  });
  return { entities, facts, listTerms: () => listTerms(pack, entities, facts, reader.seen) };
}

function listTerms(
  pack: string,
  entities: (Entity & EntityIndex)[],
  facts: (Fact & FactIndex)[],
  seen: string[],
): ReturnType<IndexedRows['listTerms']> {
  const [named, said] = [numbered(entities), numbered(facts)];
  const keys = listByTerm(named, (entity) => [...new Set(namesOf(entity).map(keyOf))]);
  const terms: [TermKind, RowsByTerm][] = [
    ['name', keys],
    ['entity', listByTerm(named, ({ words }) => words)],
    ['fact', listByTerm(said, ({ words }) => words)],
    ['entityId', listByTerm(named, ({ id }) => [id])],
    ['factId', listByTerm(said, ({ id }) => [id])],
    ['about', listByTerm(said, ({ about }) => [...new Set(about)])],
    ['source', listByTerm(said, ({ source }) => [source])],
    ['target', listByTerm(named, ({ relations }) => [...new Set(relations.map(({ to }) => to))])],
  ];
  return {
    terms: terms.flatMap(([kind, rowsOf]) => blocksOf(pack, kind, rowsOf)),
    vocabulary: { pack, words: seen.join(' '), keys: [...keys.keys()].join(' ') },
  };
}

interface Numbered<Row> {
  row: Row;
  number: number;
}

function numbered<Row>(rows: Row[]): Numbered<Row>[] {
  return rows.map((row, number) => ({ row, number }));
}

function listByTerm<Row>(rows: Numbered<Row>[], termsOf: (row: Row) => string[]): RowsByTerm {
  const lists = new Map<string, number[]>();
  for (const { row, number } of rows)
    for (const term of termsOf(row)) {
      const list = lists.get(term);
      if (list) list.push(number);
      else lists.set(term, [number]);
    }
  return lists;
}

/** Reads texts into compared words, and remembers all words as they were written. */
class WordReader {
  /** Every word that was met, with the form in which it is compared. */
  readonly #norms = new Map<string, string>();

  get seen(): string[] {
    return [...this.#norms.keys()];
  }

  /** The words of some texts, and those `around` them that were read before, each once. */
  read(texts: string[], around: readonly string[][] = []): string[] {
    const norms = new Set<string>();
    for (const text of texts) for (const word of tellingFolded(text)) norms.add(this.#normOf(word));
    for (const words of around) for (const norm of words) norms.add(norm);
    return [...norms];
  }

  #normOf(word: string): string {
    let norm = this.#norms.get(word);
    if (norm === undefined) {
      norm = normOf(word);
      this.#norms.set(word, norm);
    }
    return norm;
  }
}

function countAbout(facts: Fact[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of facts.flatMap(({ about }) => about)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
