import { compileTerms } from '../../../spotting/terms/compile.ts';
import { type Block, disambiguate, type Mention } from '../../../spotting/terms/disambiguate.ts';
import type { Term } from '../../../spotting/terms/lexicon.ts';
import { createMatcher } from '../../../spotting/terms/match.ts';

/** A term as tests write it: its entity is the text itself unless it is given. */
export type TestTerm = string | (Omit<Term, 'entity'> & { entity?: string });

/** The mentions in the blocks of a page, in order. */
export function mentionsOn(blocks: (string | Pointer)[], terms: TestTerm[]): Mention[] {
  const matcher = createMatcher(compileTerms(terms.map(termOf), {}));
  const page: Block[] = blocks.map((block) =>
    typeof block === 'string' ? matcher.find(block) : { ...matcher.find(block.teaser), isTeaser: true },
  );
  return disambiguate(page).flat();
}

/** A block that only points to another page. */
interface Pointer {
  teaser: string;
}

/** The words that are spotted in one block of text. */
export function spotted(text: string, ...terms: TestTerm[]): string[] {
  return mentionsOn([text], terms).map(({ start, end }) => text.slice(start, end));
}

function termOf(term: TestTerm): Term {
  return typeof term === 'string' ? { text: term, entity: term } : { entity: term.text, ...term };
}
