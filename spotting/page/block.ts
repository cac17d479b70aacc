import { type Candidate, type Findings, type Matcher, NOTHING } from '../terms/match.ts';
import { isSectioning } from './elements.ts';
import { type DomPosition, type Flow, type Owner, positionOf } from './flow.ts';
import type { Placed } from './order.ts';
import { isTeaser } from './teaser.ts';

/** A stretch of the page that matters: it holds candidates or cues, or a section begins with it. */
export interface PageBlock extends Placed, Findings {
  readonly isTeaser: boolean;
  beginsSection: boolean;
  /** Where each candidate is in the document. */
  ranges: ReadonlyMap<Candidate, FoundRange>;
}

export interface FoundRange {
  range: StaticRange;
  text: string;
}

const NO_RANGES: PageBlock['ranges'] = new Map();

/** What is found in an owner's flows; `isBeginning` where they are its first. */
export function findBlocks(
  owner: Owner,
  flows: readonly Flow[],
  matcher: Matcher,
  isBeginning: boolean,
): PageBlock[] {
  const blocks: PageBlock[] = [];
  if (isBeginning && owner instanceof Element && isSectioning(owner)) blocks.push(sectionAt(owner));
  for (const flow of flows) {
    const found = matcher.find(flow.text);
    if (found.candidates.length + found.cues.size > 0) blocks.push(blockOf(flow, found));
  }
  return blocks;
}

function sectionAt(node: Element): PageBlock {
  return {
    ...NOTHING,
    ranges: NO_RANGES,
    node,
    root: node.getRootNode(),
    isTeaser: true,
    beginsSection: true,
  };
}

function blockOf(flow: Flow, { candidates, cues }: Findings): PageBlock {
  const ranges = new Map<Candidate, FoundRange>();
  for (const candidate of candidates) {
    const found = rangeOf(flow, candidate);
    if (found) ranges.set(candidate, found);
  }
  const node = flow.pieces[0]?.node ?? document;
  let teaser: boolean | undefined;
  return {
    node,
    root: node.getRootNode(),
    candidates: candidates.filter((candidate) => ranges.has(candidate)),
    cues,
    ranges,
    // Most pages never ask: without a candidate on them there is nothing to decide.
    get isTeaser() {
      teaser ??= isTeaser(flow);
      return teaser;
    },
    beginsSection: false,
  };
}

function rangeOf(flow: Flow, { start, end }: Candidate): FoundRange | undefined {
  const from = positionOf(flow, start, false);
  const to = positionOf(flow, end, true);
  if (!from || !to || !readsOn(from, to)) return undefined;
  const range = new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
  return { range, text: flow.text.slice(start, end) };
}

/** Whether no element between two places is shown as a block by the page's styles, whatever its name. */
function readsOn({ node: from }: DomPosition, { node: to }: DomPosition): boolean {
  if (from === to) return true;
  const range = document.createRange();
  range.setStart(from, 0);
  range.setEnd(to, 0);
  const shared = range.commonAncestorContainer;
  return [from, to].every((node) => {
    for (let at = node.parentElement; at && at !== shared; at = at.parentElement)
      if (!/^(?:inline|contents|ruby|none)/.test(getComputedStyle(at).display)) return false;
    return true;
  });
}
