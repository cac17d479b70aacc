import type { Density } from '../choices.ts';
import { thinOut } from '../terms/density.ts';
import { disambiguate } from '../terms/disambiguate.ts';
import type { MoreTerms } from '../terms/lexicon.ts';
import type { Candidate, Matcher } from '../terms/match.ts';
import type { PageBlock } from './block.ts';
import { Changes } from './changes.ts';
import { IdleWork } from './idle-work.ts';
import { isShown, Marks, type PageMention } from './mark.ts';
import { Scan } from './scan.ts';

/** Milliseconds between a change and reading it, so that many changes are read at once. */
const QUIET = 120;
/** Milliseconds between looks for shadow roots that came without any change, and how often after the last change. */
const HOST_CHECK = { every: 1000, times: 10 };

interface SpotterOptions {
  root: Document;
  matcher: Matcher;
  density: Density;
  /** Entities that are not marked here. */
  muted: ReadonlySet<string>;
  /** Ends everything and takes the marks away. */
  signal: AbortSignal;
  /** Called after every scan that changed the marks. */
  onMarked(mentions: readonly PageMention[]): void;
  /** Asks the background about words that only it knows. */
  askMore(keys: string[]): Promise<MoreTerms>;
}

export interface Spotter {
  /** The marked mentions, in reading order. */
  mentions(): readonly PageMention[];
  /** Reads now whatever was to be read later. */
  settle(): void;
}

/** Marks a page's mentions and keeps the marks true while the page changes. */
export function startSpotter(options: SpotterOptions): Spotter {
  const { root, matcher, signal } = options;
  const marks = new Marks();
  const known = new WeakMap<Candidate, PageMention>();
  let marked: PageMention[] = [];
  let painted: readonly PageBlock[] | undefined;
  let isAsking = false;

  const changes = new Changes(() => {
    hostChecks = 0;
    work.beginIn(QUIET);
  });
  const scan = new Scan(root, matcher, (shadow) => changes.observe(shadow));
  const work = new IdleWork(root, run, signal);
  let hostChecks = 0;
  const hostCheck = setInterval(() => {
    if (root.hidden || hostChecks >= HOST_CHECK.times) return;
    hostChecks++;
    if (scan.hasNewHosts()) work.beginIn(0);
  }, HOST_CHECK.every);
  signal.addEventListener('abort', () => {
    changes.end();
    clearInterval(hostCheck);
    marks.clear();
  });

  changes.observe(root);
  scan.restart();
  work.begin();
  return { mentions: () => marked, settle: () => work.finish() };

  function run(isOver: () => boolean): boolean {
    if (changes.take() || scan.hasNewHosts()) {
      if (changes.isStorm) scan.restart();
      else scan.reread(changes.own, changes.whole);
      changes.clear();
    }
    if (!scan.proceed(isOver)) return false;
    const blocks = scan.blocks();
    if (blocks !== painted) mark(blocks);
    painted = blocks;
    void learn();
    return true;
  }

  async function learn(): Promise<void> {
    const keys = matcher.pending();
    if (isAsking || keys.length === 0) return;
    isAsking = true;
    try {
      matcher.learn(keys, await options.askMore(keys));
      if (signal.aborted) return;
      scan.readPending();
      work.beginIn(0);
    } catch {
      // The background may be on its way out; the next scan asks again.
    } finally {
      isAsking = false;
    }
  }

  function mark(blocks: readonly PageBlock[]): void {
    const before = marked;
    const found = mentionsIn(blocks).filter(({ entity }) => !options.muted.has(entity));
    marked = thinOut(found, options.density, isShown);
    marks.paint(new Set(marked.map(({ range }) => range)));
    if (marked.length !== before.length || marked.some((mention, at) => mention !== before[at]))
      options.onMarked(marked);
  }

  function mentionsIn(blocks: readonly PageBlock[]): PageMention[] {
    const judged = disambiguate(blocks);
    let section = 0;
    return blocks.flatMap((block, at) => {
      if (block.beginsSection) section++;
      return (judged[at] ?? []).flatMap((mention) => {
        const found = block.ranges.get(mention.candidate);
        if (!found) return [];
        const page = known.get(mention.candidate) ?? { ...mention, ...found, section };
        known.set(mention.candidate, page);
        return Object.assign(page, mention, { section });
      });
    });
  }
}
