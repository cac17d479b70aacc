/** What is stored with the rows of a pack so that search finds them in the database without reading all of them. */
import { namesOf } from '../corpus/lexicon.ts';
import type { Entity, Fact, Pack, Source } from '../corpus/schema.ts';
import { keyOf, searchWords, tellingWords } from './words.ts';

export interface EntityIndex {
  /** Its name and aliases as keys. */
  keys: string[];
  /** The words of its names, description and type, in compared form. */
  words: string[];
  /** How many facts are about it: what is known well is looked up more. */
  factCount: number;
}

export interface FactIndex {
  /** The words of what it says, of its speaker and source, and of the names it is about, in compared form. */
  words: string[];
}

/** Every word and key of a pack, sorted and joined by spaces, for finding what a mistyped one stands for. */
export interface VocabularyRecord {
  pack: string;
  words: string;
  keys: string;
}

export interface IndexedRows {
  entities: (Entity & EntityIndex)[];
  facts: (Fact & FactIndex)[];
  vocabulary: VocabularyRecord;
}

/** Adds to a pack's rows what search needs. */
export function indexRows({ id, entities, facts, sources }: Pack): IndexedRows {
  const reader = new WordReader();
  const named = new Map(entities.map((entity) => [entity.id, entity.name]));
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const factCounts = countAbout(facts);
  const indexed = {
    entities: entities.map((entity) => ({
      ...entity,
      keys: [...new Set(namesOf(entity).map(keyOf))],
      words: reader.read([...namesOf(entity), entity.description, entity.type]),
      factCount: factCounts.get(entity.id) ?? 0,
    })),
    facts: facts.map((fact) => ({
      ...fact,
      words: reader.read([
        fact.says,
        fact.by ?? '',
        ...textsOf(sourceOf.get(fact.source)),
        ...fact.about.flatMap((about) => named.get(about) ?? []),
      ]),
    })),
  };
  const keys = new Set(indexed.entities.flatMap((entity) => entity.keys));
  return { ...indexed, vocabulary: { pack: id, words: joined(reader.seen), keys: joined(keys) } };
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

function textsOf(source: Source | undefined): string[] {
  return source ? [source.title, source.publisher, ...source.authors] : [];
}

function joined(words: Set<string>): string {
  return [...words].sort().join(' ');
}
