/** What is stored with a pack so that search finds its rows without reading all of them. */
import { namesOf } from '../corpus/lexicon.ts';
import type { Entity, Fact, Pack } from '../corpus/schema.ts';
import { blocksOf, type TermBlock } from './term-index.ts';
import { keyOf, searchWords, tellingWords } from './words.ts';

export interface EntityIndex {
  /** The words of its names, description and type, in compared form. */
  words: string[];
  /** How many facts are about it: what is known well is looked up more. */
  factCount: number;
  /** The ids that its relations lead to, for finding them from the other end. */
  targets: string[];
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
  terms: TermBlock[];
  vocabulary: VocabularyRecord;
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
  const entities = rows.entities.map((entity) => ({
    ...entity,
    words: reader.read([...namesOf(entity), entity.description, entity.type]),
    factCount: factCounts.get(entity.id) ?? 0,
    targets: entity.relations.map(({ to }) => to),
  }));
  const facts = rows.facts.map((fact) => {
    const around = [sourcedBy.get(fact.source) ?? [], ...fact.about.map((id) => namedBy.get(id) ?? [])];
    return { ...fact, words: [...new Set([...reader.read([fact.says, fact.by ?? '']), ...around.flat()])] };
  });
  // What is known well comes first where a term's list is cut off.
  const known = [...entities].sort((a, b) => b.factCount - a.factCount);
  const keys = listByTerm(known, (entity) => [...new Set(namesOf(entity).map(keyOf))]);
  return {
    entities,
    facts,
    terms: [
      ...blocksOf(pack, 'name', keys),
      ...blocksOf(
        pack,
        'entity',
        listByTerm(known, ({ words }) => words),
      ),
      ...blocksOf(
        pack,
        'fact',
        listByTerm(facts, ({ words }) => words),
      ),
    ],
    vocabulary: { pack, words: [...reader.seen].join(' '), keys: [...keys.keys()].join(' ') },
  };
}

function listByTerm<Row extends { id: string }>(
  rows: Row[],
  termsOf: (row: Row) => string[],
): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const row of rows)
    for (const term of termsOf(row)) {
      const list = lists.get(term);
      if (list) list.push(row.id);
      else lists.set(term, [row.id]);
    }
  return lists;
}

/** Reads texts into compared words, and remembers all words as they were written. */
class WordReader {
  readonly seen = new Set<string>();

  read(texts: string[]): string[] {
    const norms = new Set<string>();
    for (const text of texts)
      for (const { folded, norm } of tellingWords(searchWords(text))) {
        this.seen.add(folded);
        norms.add(norm);
      }
    return [...norms];
  }
}

function countAbout(facts: Fact[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of facts.flatMap(({ about }) => about)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
