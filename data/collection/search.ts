import { fold } from '../../spotting/terms/words.ts';
import type { Snippet } from './schema.ts';

/** The snippets in which every word of a query stands, in the order they came. An empty query finds all. */
export function findSnippets(snippets: Snippet[], query: string): Snippet[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return snippets;
  return snippets.filter((snippet) => {
    const text = fold(textOf(snippet));
    return words.every((word) => text.includes(word));
  });
}

function textOf({ quote, page, fact, note, tags }: Snippet): string {
  const parts = [quote?.exact, fact?.fact.says, note, tags.join(' '), page?.title, page?.site];
  return [...parts, fact?.source.title, fact?.source.publisher].filter(Boolean).join('\n');
}
