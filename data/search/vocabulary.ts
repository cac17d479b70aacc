import Fuse from 'fuse.js';
import { distance, slipsAllowed } from './distance.ts';
import { normOf } from './words.ts';

/** Enough to cover what a few letters may become; more would make any statement an answer. */
const CONTINUATIONS = 60;
const NEAREST = 3;

/** The words that a corpus has, for reading half-typed and mistyped ones. */
export class Vocabulary {
  readonly #words: string[];
  readonly #norms: ReadonlySet<string>;
  #fuse: Fuse<string> | undefined;

  /** @param words Folded words of all texts, in any order. */
  constructor(words: Iterable<string>) {
    this.#words = [...new Set(words)].sort();
    this.#norms = new Set(this.#words.map(normOf));
  }

  has(norm: string): boolean {
    return this.#norms.has(norm);
  }

  /** What a beginning may become, in the form in which words are compared. */
  startingWith(beginning: string): string[] {
    const norms: string[] = [];
    for (let index = this.#firstFrom(beginning); norms.length < CONTINUATIONS; index++) {
      const word = this.#words[index];
      if (!word?.startsWith(beginning)) break;
      norms.push(normOf(word));
    }
    return norms;
  }

  /** The words that a mistyped one most likely stands for; none where every word is too far off. */
  near(word: string): string[] {
    const allowed = slipsAllowed(word);
    if (allowed === 0) return [];
    // A swap of neighbours is two errors to Fuse, so it looks further than is then let through.
    this.#fuse ??= new Fuse(this.#words, { threshold: 0.45, distance: 20 });
    const near = this.#fuse
      .search(word, { limit: 40 })
      .map(({ item }) => ({ item, slips: distance(word, item) }))
      .filter(({ slips }) => slips <= allowed)
      .sort((a, b) => a.slips - b.slips);
    return near
      .filter(({ slips }) => slips === near[0]?.slips)
      .slice(0, NEAREST)
      .map(({ item }) => normOf(item));
  }

  #firstFrom(beginning: string): number {
    let low = 0;
    let high = this.#words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#words[middle] ?? '') < beginning) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
