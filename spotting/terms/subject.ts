import { VOTES } from './lexicon.ts';
import type { OpenTerm } from './table.ts';

/** Votes from which on a page or a paragraph is about the subject. */
const ENOUGH = 2;

/** What a page, or a part of it, is about, going by the entities in it that vote. */
export class Subject {
  readonly #voters = new Map<string, number>();

  vote({ entity, flags }: OpenTerm): void {
    if (flags >> VOTES > 0) this.#voters.set(entity, flags >> VOTES);
  }

  /** The entities that tell that this is about the subject, other than one; none where they are too few. */
  votersBut(entity: string): string[] {
    const others = [...this.#voters].filter(([voter]) => voter !== entity);
    return others.reduce((sum, [, votes]) => sum + votes, 0) < ENOUGH ? [] : others.map(([voter]) => voter);
  }
}
