import { GENERAL, INTRODUCED } from './lexicon.ts';
import type { EntityMark } from './mark-kinds.ts';
import type { Candidate, Findings } from './match.ts';
import { Subject } from './subject.ts';
import { isPlain, type OpenTerm } from './table.ts';

/** An alias that counts where it stands, and why. Offsets are UTF-16, into the text it was found in. */
export interface Mention extends EntityMark {
  start: number;
  end: number;
  candidate: Candidate;
}

/** What one block of a page's text holds. */
export interface Block extends Findings {
  /** Whether the page only points elsewhere with it (a teaser): then it says nothing about the page's subject. */
  isTeaser?: boolean;
}

/** A block with candidates, and what is known of it while the page is judged. */
interface Paragraph {
  block: Block;
  /** The entities that count in it; those that need no cue. */
  named: Set<string>;
  plainly: Set<string>;
  subject: Subject;
}

/**
 * Decides which candidates count. One entry of `page` is one block of text; an entry of the answer holds its
 * mentions in order, without overlaps: of two that overlap the longer counts, then the one that begins first.
 *
 * A mention may speak for another (`@entity` cues, introductions, votes), so judging goes round until nothing new counts.
 * What rules out by an entity goes by mentions that need no cue, so that the order of judging does not matter.
 */
export function disambiguate(page: readonly Block[]): Mention[][] {
  const cues = new Set<string>();
  const counted = new Map<Candidate, string[]>();
  const onPage = new Set<string>();
  const plainlyOnPage = new Set<string>();
  const subject = new Subject();
  /** Candidates that need something to count, and do not count yet. */
  let open: { paragraph: Paragraph; candidate: Candidate }[] = [];
  if (page.some(({ candidates }) => candidates.length > 0))
    for (const block of page) if (!block.isTeaser) for (const cue of block.cues) cues.add(cue);
  const paragraphs = page.map((block) => (block.candidates.length > 0 ? readPlain(block) : undefined));
  for (let before = -1; before !== open.length; ) {
    before = open.length;
    open = open.filter(({ paragraph, candidate }) => !judge(paragraph, candidate));
  }
  return paragraphs.map((paragraph) => (paragraph ? mentionsIn(paragraph) : []));

  function mentionsIn({ block, plainly }: Paragraph): Mention[] {
    const mentions = block.candidates.flatMap((candidate): Mention[] => {
      const because = counted.get(candidate);
      if (!because || isRuledOut(plainly, candidate)) return [];
      const { start, end, term } = candidate;
      const isGeneral = (term.flags & GENERAL) !== 0;
      const { entity, text: alias } = term;
      return [{ kind: 'entity', start, end, isGeneral, entity, alias, because, candidate }];
    });
    // What stands for nothing was there to keep others out.
    return withoutOverlaps(mentions).filter(({ entity }) => entity);
  }

  function readPlain(block: Block): Paragraph {
    const plainly = new Set<string>();
    const paragraph = { block, named: new Set<string>(), plainly, subject: new Subject() };
    for (const candidate of block.candidates) {
      const { term, isOther, not } = candidate;
      if (isOther || not.length > 0) continue;
      if (!isPlainly(candidate)) open.push({ paragraph, candidate });
      else if (!term.notPage.some((cue) => cues.has(cue))) {
        counted.set(candidate, []);
        plainly.add(term.entity);
        note(paragraph, term, true);
        if (!block.isTeaser) plainlyOnPage.add(term.entity);
      }
    }
    return paragraph;
  }

  /** Takes note of a term that counts in a paragraph. */
  function note({ block, named, subject: own }: Paragraph, term: OpenTerm, isVoter: boolean): void {
    named.add(term.entity);
    if (isVoter) own.vote(term);
    if (block.isTeaser) return;
    if (isVoter) subject.vote(term);
    onPage.add(term.entity);
  }

  /** Whether a candidate counts, going by what counts already. */
  function judge(paragraph: Paragraph, candidate: Candidate): boolean {
    const { term, isSmall, near } = candidate;
    const { entity, flags } = term;
    const because = [
      ...near,
      ...term.near.filter((cue) => names(paragraph.named, cue)),
      ...spoken(term.page, onPage),
    ];
    if (flags & INTRODUCED && onPage.has(entity)) because.push(`@${entity}`);
    // What needs votes to count does not vote in turn.
    const isVoter = because.length > 0;
    // A name in small letters may be opened by itself, written with its capitals.
    const but = isSmall ? '' : entity;
    const voters = [...paragraph.subject.votersBut(but), ...subject.votersBut(but)];
    if (flags & GENERAL || isSmall || term.page.length > 0)
      because.push(...voters.slice(0, 1).map((voter) => `@${voter}`));
    if (because.length === 0 || isRuledOut(paragraph.plainly, candidate)) return false;
    counted.set(candidate, because);
    note(paragraph, term, isVoter);
    return true;
  }

  function isRuledOut(plainly: ReadonlySet<string>, { term }: Candidate): boolean {
    return spoken(term.notPage, plainlyOnPage).length > 0 || term.not.some((cue) => names(plainly, cue));
  }

  /** Those of some cues that stand on the page: words, and entities of these. */
  function spoken(those: readonly string[], entities: ReadonlySet<string>): string[] {
    return those.filter((cue) => cues.has(cue) || names(entities, cue));
  }
}

/** Whether a candidate needs nothing to count. */
function isPlainly({ term, isSmall }: Candidate): boolean {
  return isPlain(term) && !isSmall;
}

function names(entities: ReadonlySet<string>, cue: string): boolean {
  return cue.startsWith('@') && entities.has(cue.slice(1));
}

function withoutOverlaps(mentions: Mention[]): Mention[] {
  if (mentions.length < 2) return mentions;
  const kept: Mention[] = [];
  const byLength = mentions.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const mention of byLength)
    if (kept.every(({ start, end }) => mention.end <= start || mention.start >= end)) kept.push(mention);
  return kept.sort((a, b) => a.start - b.start);
}
