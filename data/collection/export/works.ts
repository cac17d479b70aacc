import type { Name } from '../cite/names.ts';
import { withinQuotes } from '../cite/quoted.ts';
import { type Work, workOf } from '../cite/work.ts';
import type { Snippet } from '../schema.ts';

/** A work with the snippets taken from it, under a key that a bibliography can refer to it by. */
export interface CitedWork {
  /** `mozur2019made`; unique within one export. */
  key: string;
  work: Work;
  snippets: Snippet[];
}

/** The works that snippets were taken from, each once, in the order of their first snippet. */
export function citedWorks(snippets: Snippet[]): CitedWork[] {
  const groups = Map.groupBy(snippets, (snippet) => {
    const { url, title, container, publisher } = workOf(snippet);
    return JSON.stringify([url ?? '', title, container ?? publisher ?? '']);
  });
  const taken = new Set<string>();
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const work = workOf(first);
    const key = freeKey(keyOf(work), taken);
    taken.add(key);
    return [{ key, work, snippets: group }];
  });
}

/** The words that were kept from a work, one after the other, for formats that have a field for notes. */
export function noteTexts(snippets: Snippet[]): string[] {
  return snippets
    .flatMap(({ quote, fact, note }) => [
      quote ? `“${withinQuotes(quote.exact)}”` : '',
      fact?.fact.says ?? '',
      note,
    ])
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/** All tags of some snippets, each once. */
export function tagsOf(snippets: Snippet[]): string[] {
  return [...new Set(snippets.flatMap(({ tags }) => tags))];
}

function keyOf({ authors: [first], published, title, container, publisher }: Work): string {
  const name = first ? nameOf(first) : (container ?? publisher ?? '');
  const word = title.split(/\s+/).find((one) => ascii(one).length > 3) ?? title;
  return ascii(name) + (published?.slice(0, 4) ?? '') + ascii(word) || 'work';
}

function nameOf(name: Name): string {
  return 'literal' in name ? name.literal : name.family;
}

function ascii(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 24);
}

function freeKey(key: string, taken: Set<string>): string {
  if (!taken.has(key)) return key;
  let number = 2;
  while (taken.has(`${key}-${number}`)) number++;
  return `${key}-${number}`;
}
