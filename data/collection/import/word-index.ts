import { pageKeys } from '../identity.ts';
import type { Snippet } from '../schema.ts';
import type { ForeignSnippet } from './imported.ts';

/**
 * Finds what is there of a foreign file's snippet: the same words of the same page, under either of its addresses, or
 * a fact of the same words. Surroundings and frame count only where the file has them. Where several are left, the one
 * that agrees in everything comes first.
 */
export class WordIndex {
  readonly #byWords = new Map<string, Snippet[]>();

  constructor(snippets: Snippet[]) {
    for (const snippet of snippets) this.add(snippet);
  }

  add(snippet: Snippet): void {
    const words = dedupeKey(snippet, saidIn(snippet));
    const others = this.#byWords.get(words);
    if (others) others.push(snippet);
    else this.#byWords.set(words, [snippet]);
  }

  find(foreign: ForeignSnippet): Snippet | undefined {
    const wanted = placeOf(foreign);
    const agreeing = (this.#byWords.get(dedupeKey(foreign, foreign.says)) ?? []).filter((snippet) => {
      const { pages, around } = placeOf(snippet);
      return (
        wanted.pages.some((page) => pages.includes(page)) &&
        wanted.around.every((part, at) => part === '' || part === around[at])
      );
    });
    const wholly = agreeing.find((snippet) => {
      const { pages, around } = placeOf(snippet);
      return (
        pages[0] === wanted.pages[0] &&
        wanted.around.every((part, at) => part === around[at]) &&
        saidIn(snippet) === plain(foreign.says)
      );
    });
    return wholly ?? agreeing[0];
  }
}

/** What a snippet's fact says, if it has one. */
export function saidIn({ fact }: Snippet): string {
  return plain(fact?.fact.says);
}

/** A text for comparing: white space does not tell two apart. */
export function plain(text = ''): string {
  return text.replace(/\s+/g, ' ').trim();
}

type Quoted = Pick<Snippet, 'quote' | 'page'>;

function dedupeKey({ quote }: Quoted, says: string): string {
  return JSON.stringify(quote ? { quote: plain(quote.exact) } : { fact: plain(says) });
}

/** The page's addresses, in the form in which they are compared, and what else tells one place on it from another. */
function placeOf({ quote, page }: Quoted): { pages: string[]; around: string[] } {
  return {
    // A fact is the same wherever it was met.
    pages: quote && page ? pageKeys(page) : [''],
    around: [quote?.prefix, quote?.suffix, quote?.frame].map(plain),
  };
}
