import { type Density, thinOut } from '../terms/density.ts';
import { disambiguate } from '../terms/disambiguate.ts';
import type { Matcher } from '../terms/match.ts';
import { readFlows } from './flow.ts';
import { clearMarks, locate, type PageMention, paintMarks } from './mark.ts';
import { observeChanges } from './observe.ts';

interface SpotterOptions {
  root: Document;
  matcher: Matcher;
  density: Density;
  muted: ReadonlySet<string>;
  /** Ends everything and takes the marks away. */
  signal: AbortSignal;
  /** Called after every scan that changed the marks. */
  onMarked(mentions: PageMention[]): void;
}

export interface Spotter {
  /** The marked mentions, in reading order. */
  mentions(): PageMention[];
}

/** Marks a page's mentions and keeps the marks true while the page changes. */
export function startSpotter({ root, matcher, density, muted, signal, onMarked }: SpotterOptions): Spotter {
  let marked: PageMention[] = [];
  scan();
  observeChanges(root, scan, signal);
  signal.addEventListener('abort', clearMarks);
  return { mentions: () => marked };

  function scan(): void {
    const flows = readFlows(root.body ?? root.documentElement);
    const found = disambiguate(flows.map((flow) => matcher.find(flow.text)));
    const mentions = flows.flatMap((flow, index) =>
      (found[index] ?? []).filter(({ entity }) => !muted.has(entity)).map((mention) => locate(flow, mention)),
    );
    marked = thinOut(mentions, density, (mention) => mention.section);
    paintMarks(marked);
    onMarked(marked);
  }
}
