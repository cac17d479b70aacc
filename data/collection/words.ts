/** The words of the collection, compared as every other search compares them. */
import { means, type QueryWord, readQuery } from '../search/query.ts';
import { Vocabulary } from '../search/vocabulary.ts';
import { normOf, searchWords } from '../search/words.ts';
import type { Snippet } from './schema.ts';

interface SearchedWords {
  /** As they are compared, each once. */
  norms: string[];
  /** As they are written. */
  folded: string[];
}

// Reading the words of a long quote takes far longer than comparing them, and snippets are never changed in place.
const known = new WeakMap<Snippet, SearchedWords>();

/** What a snippet is found by. Reading it once beforehand makes the first search as quick as the others. */
export function searchedWords(snippet: Snippet): SearchedWords {
  const words = known.get(snippet) ?? readSearched(snippet);
  known.set(snippet, words);
  return words;
}

/**
 * The words of a query as the snippets have them: one that none of them holds stands for those it may be a slip of
 * or, where none are near, for those that begin so.
 */
export function readWords(snippets: Snippet[], text: string): QueryWord[] {
  return readQuery(text).words.map((word) => {
    if (snippets.some((snippet) => holds(snippet, word))) return word;
    const near = vocabularyOf(snippets).near(word.folded);
    if (near.length === 0) return { ...word, beginning: word.folded };
    return { ...word, norms: near.map(normOf), beginning: undefined, isSlip: true };
  });
}

/** Whether a snippet has a word that is meant by a word of the query. */
export function holds(snippet: Snippet, word: QueryWord): boolean {
  return searchedWords(snippet).norms.some((norm) => means(word, norm));
}

// Holds until anything is saved, edited or deleted, which makes another list.
const vocabularies = new WeakMap<Snippet[], Vocabulary>();

function vocabularyOf(snippets: Snippet[]): Vocabulary {
  const vocabulary = vocabularies.get(snippets) ?? new Vocabulary(writtenIn(snippets));
  vocabularies.set(snippets, vocabulary);
  return vocabulary;
}

function writtenIn(snippets: Snippet[]): string {
  const words = new Set<string>();
  for (const snippet of snippets) for (const word of searchedWords(snippet).folded) words.add(word);
  return [...words].join(' ');
}

function readSearched(snippet: Snippet): SearchedWords {
  const words = partsOf(snippet).flatMap(searchWords);
  return {
    norms: [...new Set(words.map(({ norm }) => norm))],
    folded: [...new Set(words.map(({ folded }) => folded))],
  };
}

function partsOf({ quote, page, fact, note, tags, tagline }: Snippet): string[] {
  const source = [fact?.source.title, fact?.source.publisher];
  const people = page?.authors ?? fact?.source.authors ?? [];
  const said = [quote?.exact, fact?.fact.says, note, tagline, ...tags];
  return [...said, page?.title, page?.site, ...source, ...people].filter((part) => part !== undefined);
}
