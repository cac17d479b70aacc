/** The words of the collection, compared as every other search compares them. */

import { normOf, searchWords } from '../corpus/text/search-tokens.ts';
import { means, type QueryWord, readQuery } from '../search/query.ts';
import { Vocabulary } from '../search/vocabulary.ts';
import type { Snippet } from './schema.ts';

/** Words by number: ten thousand snippets have few words between them, and numbers are compared in no time. */
class WordTable {
  readonly words: string[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.words.length);
    return this.words.push(word) - 1;
  }
}

/** As they are compared, and as they are written. What an edit took away stays in them, and hurts nobody. */
const norms = new WordTable();
const written = new WordTable();

/** The numbers of some words, each once. */
interface SearchedWords {
  norms: Uint32Array;
  written: Uint32Array;
}

// Reading the words of a long quote takes far longer than comparing them, and snippets are never changed in place.
const known = new WeakMap<Snippet, SearchedWords>();

/** Whether a snippet's words have been read: searching what has not been read takes its time. */
export function isRead(snippet: Snippet): boolean {
  return known.has(snippet);
}

/** Reads a snippet's words beforehand. */
export function readSnippet(snippet: Snippet): void {
  searchedWordsOf(snippet);
}

/** Says of each word of the collection, by its number, whether a word of a query means it. */
export type WantedWord = Uint8Array;

/**
 * The words of a query as the snippets have them: one that none of them holds stands for those it may be a slip of
 * or, where none are near, for those that begin so.
 */
export function readWords(snippets: Snippet[], text: string): WantedWord[] {
  const words = readQuery(text).words;
  // Everything is read first, so that the tables are whole.
  if (words.length > 0) for (const snippet of snippets) searchedWordsOf(snippet);
  return words.map((word) => {
    const wanted = meantBy(word);
    if (snippets.some((snippet) => holds(snippet, wanted))) return wanted;
    const near = vocabularyOf(snippets).near(word.folded);
    if (near.length === 0) return meantBy({ ...word, beginning: word.folded });
    return meantBy({ ...word, norms: near.map(normOf), beginning: undefined, isSlip: true });
  });
}

/** Whether a snippet has a word that is wanted. */
export function holds(snippet: Snippet, wanted: WantedWord): boolean {
  for (const number of searchedWordsOf(snippet).norms) if (wanted[number] === 1) return true;
  return false;
}

function meantBy(word: QueryWord): WantedWord {
  return Uint8Array.from(norms.words, (norm) => Number(means(word, norm)));
}

// Holds until anything is saved, edited or deleted, which makes another list.
const vocabularies = new WeakMap<Snippet[], Vocabulary>();

function vocabularyOf(snippets: Snippet[]): Vocabulary {
  const vocabulary = vocabularies.get(snippets) ?? new Vocabulary(writtenIn(snippets));
  vocabularies.set(snippets, vocabulary);
  return vocabulary;
}

function writtenIn(snippets: Snippet[]): string {
  const isWritten = new Uint8Array(written.words.length);
  for (const snippet of snippets)
    for (const number of searchedWordsOf(snippet).written) isWritten[number] = 1;
  return written.words.filter((_, number) => isWritten[number] === 1).join(' ');
}

function searchedWordsOf(snippet: Snippet): SearchedWords {
  const words = known.get(snippet) ?? read(snippet);
  known.set(snippet, words);
  return words;
}

function read({ quote, page, fact, note, tags, tagline }: Snippet): SearchedWords {
  const own = [quote?.exact, fact?.fact.says, note, tagline];
  const people = page?.authors ?? fact?.source.authors ?? [];
  const source = [fact?.source.title, fact?.source.publisher];
  const shared = [...tags, page?.title, page?.site, ...source, ...people];
  const parts = [...own.map((part) => numbered(part ?? '')), ...shared.map((part) => remembered(part ?? ''))];
  return {
    norms: new Uint32Array(new Set(parts.flatMap((part) => part.norms))),
    written: new Uint32Array(new Set(parts.flatMap((part) => part.written))),
  };
}

interface Numbered {
  norms: number[];
  written: number[];
}

function numbered(text: string): Numbered {
  const words = text === '' ? [] : searchWords(text);
  return {
    norms: words.map(({ norm }) => norms.numberOf(norm)),
    written: words.map(({ folded }) => written.numberOf(folded)),
  };
}

/** Titles, sites, people and tags come up again and again; so many are remembered. */
const REMEMBERED = 5_000;
const sharedParts = new Map<string, Numbered>();

function remembered(text: string): Numbered {
  const part = sharedParts.get(text) ?? numbered(text);
  if (sharedParts.size < REMEMBERED) sharedParts.set(text, part);
  return part;
}
