import type { Density } from '../../../spotting/choices.ts';
import { type Spotter, startSpotter } from '../../../spotting/page/spotter.ts';
import { createMatcher } from '../../../spotting/terms/match.ts';
import { lexicon, moreTerms } from './lexicon.ts';

const matcher = createMatcher(lexicon);
let running: { spotter: Spotter; end: AbortController } | undefined;
let reports = 0;

/** Marks this page, in place of any spotter before. */
export function start(density: Density = 'all', muted: string[] = []): void {
  stop();
  const end = new AbortController();
  const spotter = startSpotter({
    root: document,
    matcher,
    density,
    muted: new Set(muted),
    signal: end.signal,
    onMarked: () => reports++,
    askMore: async (keys) => moreTerms(keys),
  });
  running = { spotter, end };
}

export function stop(): void {
  running?.end.abort();
  running = undefined;
}

/** The marked words, once everything is read. */
export function marks(): string[] {
  running?.spotter.settle();
  return marksNow();
}

/** The marked words as they are, whatever is still to be read. */
export function marksNow(): string[] {
  return (running?.spotter.mentions() ?? []).map(({ text }) => text);
}

/** The marked words by the id of the row that they stand in. */
export function marksByRow(): Record<string, string[]> {
  running?.spotter.settle();
  const rows: Record<string, string[]> = {};
  for (const { text, range } of running?.spotter.mentions() ?? []) {
    const id = rowOf(range.startContainer);
    if (id !== undefined) rows[id] = [...(rows[id] ?? []), text];
  }
  return rows;
}

function rowOf(node: Node): string | undefined {
  const root = node.getRootNode();
  const row = node.parentElement?.closest('[data-marks]');
  if (row) return row.id;
  return root instanceof ShadowRoot ? rowOf(root.host.firstChild ?? root.host) : undefined;
}

/** Marks this page and answers how many turns of the event loop it took. */
export async function startAndCountTurns(): Promise<number> {
  start('section');
  let turns = 0;
  for (; marksNow().length === 0; turns++) await new Promise((done) => setTimeout(done, 0));
  return turns;
}

/** How many ranges the browser has to highlight as terms. */
export function highlighted(): number {
  return CSS.highlights.get('term')?.size ?? 0;
}

export function reported(): number {
  return reports;
}

/** Runs a piece of test code that changes the page. */
export function change(code: string): unknown {
  return new Function(code)();
}
