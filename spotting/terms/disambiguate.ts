import { isUnconditional, type Term } from './lexicon.ts';
import type { Candidate, Findings } from './match.ts';

/** An alias that counts where it stands, and why. Offsets are UTF-16, into the text it was found in. */
export interface Mention {
  start: number;
  end: number;
  entity: string;
  alias: string;
  /** The cues that spoke for it; none where the alias needs none. */
  because: string[];
}

/**
 * Decides which candidates count. One entry of `page` is one block of text; an entry of the answer holds its
 * mentions in order, without overlaps: of two that overlap, the one that begins first counts, then the longer.
 */
export function disambiguate(page: Findings[]): Mention[][] {
  const pageCues = union(page.map((findings) => findings.cues));
  const pageEntities = union(page.map((findings) => entitiesIn(findings)));
  return page.map((findings) => {
    if (findings.candidates.length === 0) return [];
    const near = { cues: findings.cues, entities: entitiesIn(findings) };
    const whole = { cues: pageCues, entities: pageEntities };
    const mentions = findings.candidates.flatMap((candidate) => judge(candidate, near, whole) ?? []);
    return withoutOverlaps(mentions);
  });
}

interface Context {
  cues: ReadonlySet<string>;
  entities: ReadonlySet<string>;
}

function judge({ start, end, term }: Candidate, near: Context, page: Context): Mention | undefined {
  if (spoken(term.not, near).length > 0 || spoken(term.notPage, page).length > 0) return undefined;
  const because = [...spoken(term.near, near), ...spoken(term.page, page)];
  if (term.introduced && page.entities.has(term.entity)) because.push(`@${term.entity}`);
  if (!isUnconditional(term) && because.length === 0) return undefined;
  return { start, end, entity: term.entity, alias: term.text, because };
}

function spoken(cues: string[] | undefined, context: Context): string[] {
  if (!cues) return [];
  return cues.filter((cue) =>
    cue.startsWith('@') ? context.entities.has(cue.slice(1)) : context.cues.has(cue),
  );
}

/** Entities that are named beyond doubt: by an alias that needs no cue and is not ruled out here. */
function entitiesIn(findings: Findings): Set<string> {
  const here: Context = { cues: findings.cues, entities: new Set() };
  const named = (term: Term) => isUnconditional(term) && spoken(term.not, here).length === 0;
  return new Set(findings.candidates.filter(({ term }) => named(term)).map(({ term }) => term.entity));
}

function withoutOverlaps(mentions: Mention[]): Mention[] {
  const kept: Mention[] = [];
  let end = 0;
  for (const mention of mentions.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mention.start < end) continue;
    kept.push(mention);
    end = mention.end;
  }
  return kept;
}

function union(sets: ReadonlySet<string>[]): Set<string> {
  const all = new Set<string>();
  for (const set of sets) for (const item of set) all.add(item);
  return all;
}
