import { textOfCue } from './cues.ts';
import type { Candidate, Findings } from './match.ts';
import type { OpenTerm } from './table.ts';

/** An alias that counts where it stands, and why. Offsets are UTF-16, into the text it was found in. */
export interface Mention {
  start: number;
  end: number;
  entity: string;
  alias: string;
  /** The cues that spoke for it; none where the alias needs none. */
  because: string[];
  /** What would have spoken against it, and was not there. */
  unless: string[];
  candidate: Candidate;
}

/** What one block of a page's text holds. */
export interface Block extends Findings {
  /** Whether the page only points elsewhere with it (a teaser): then it says nothing about the page's subject. */
  isTeaser?: boolean;
}

interface Context {
  cues: ReadonlySet<string>;
  entities: ReadonlySet<string>;
}

/**
 * Decides which candidates count. One entry of `page` is one block of text; an entry of the answer holds its
 * mentions in order, without overlaps: of two that overlap the longer counts, then the one that begins first.
 */
export function disambiguate(page: readonly Block[]): Mention[][] {
  if (page.every(({ candidates }) => candidates.length === 0)) return page.map(() => []);
  const cues = new Set<string>();
  for (const block of page) if (!block.isTeaser) for (const cue of block.cues) cues.add(cue);
  const sure = new Judgement(page, cues);
  return page.map((block) => (block.candidates.length === 0 ? [] : sure.mentionsIn(block)));
}

/**
 * A mention may speak for another (`@entity` cues, introductions), so judging goes round until nothing new counts.
 * What rules out by an entity goes by mentions that need no cue, so that the order of judging does not matter.
 */
class Judgement {
  readonly #cues: ReadonlySet<string>;
  readonly #counted = new Map<Candidate, string[]>();
  readonly #named = new Map<Block, Set<string>>();
  readonly #plainlyNamed = new Map<Block, Set<string>>();
  readonly #onPage = new Set<string>();
  readonly #plainlyOnPage = new Set<string>();

  constructor(page: readonly Block[], cues: ReadonlySet<string>) {
    this.#cues = cues;
    const blocks = page.filter(({ candidates }) => candidates.length > 0);
    for (const block of blocks) this.#readPlain(block);
    let open = blocks.flatMap((block) =>
      block.candidates
        .filter((candidate) => !isPlain(candidate.term) && candidate.not.length === 0)
        .map((candidate) => ({ block, candidate })),
    );
    for (let before = -1; before !== open.length; ) {
      before = open.length;
      open = open.filter(({ block, candidate }) => !this.#judge(block, candidate));
    }
  }

  mentionsIn(block: Block): Mention[] {
    const mentions = block.candidates.flatMap((candidate) => {
      const because = this.#counted.get(candidate);
      if (!because || this.#isRuledOut(block, candidate.term)) return [];
      const { start, end, term } = candidate;
      const unless = [...term.not.map(textOfCue), ...term.notPage];
      return [{ start, end, entity: term.entity, alias: term.text, because, unless, candidate }];
    });
    return withoutOverlaps(mentions);
  }

  #readPlain(block: Block): void {
    const named = new Set<string>();
    for (const candidate of block.candidates) {
      const { term } = candidate;
      if (!isPlain(term) || candidate.not.length > 0) continue;
      if (term.notPage.some((cue) => this.#cues.has(cue))) continue;
      this.#counted.set(candidate, []);
      named.add(term.entity);
    }
    this.#plainlyNamed.set(block, named);
    this.#named.set(block, new Set(named));
    if (block.isTeaser) return;
    for (const entity of named) {
      this.#onPage.add(entity);
      this.#plainlyOnPage.add(entity);
    }
  }

  /** Whether a candidate counts, going by what counts already. */
  #judge(block: Block, candidate: Candidate): boolean {
    const { term } = candidate;
    const here = this.#named.get(block) ?? new Set();
    const because = [
      ...candidate.near,
      ...term.near.filter((cue) => names(here, cue)),
      ...spoken(term.page, { cues: this.#cues, entities: this.#onPage }),
    ];
    if (term.introduced && this.#onPage.has(term.entity)) because.push(`@${term.entity}`);
    if (because.length === 0 || this.#isRuledOut(block, term)) return false;
    this.#counted.set(candidate, because);
    here.add(term.entity);
    if (!block.isTeaser) this.#onPage.add(term.entity);
    return true;
  }

  #isRuledOut(block: Block, term: OpenTerm): boolean {
    if (spoken(term.notPage, { cues: this.#cues, entities: this.#plainlyOnPage }).length > 0) return true;
    const here = this.#plainlyNamed.get(block);
    return here !== undefined && term.not.some((cue) => names(here, cue));
  }
}

function isPlain(term: OpenTerm): boolean {
  return term.near.length === 0 && term.page.length === 0 && !term.introduced;
}

function names(entities: ReadonlySet<string>, cue: string): boolean {
  return cue.startsWith('@') && entities.has(cue.slice(1));
}

function spoken(cues: readonly string[], context: Context): string[] {
  return cues.filter((cue) => context.cues.has(cue) || names(context.entities, cue));
}

function withoutOverlaps(mentions: Mention[]): Mention[] {
  if (mentions.length < 2) return mentions;
  const kept: Mention[] = [];
  const byLength = mentions.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const mention of byLength)
    if (kept.every(({ start, end }) => mention.end <= start || mention.start >= end)) kept.push(mention);
  return kept.sort((a, b) => a.start - b.start);
}
