import { browser } from 'wxt/browser';
import { answer, handle } from '../../data/messages/answer.ts';
import { ask } from '../../data/messages/ask.ts';
import {
  enterCard,
  goToMention,
  type ListedMention,
  listMentions,
  pointAtMention,
  reportMarks,
  stepMark,
} from '../../data/messages/protocol.ts';
import { isOnFor, mutedOn, parseSettings, type Settings } from '../../data/settings/settings.ts';
import { LEXICON_KEY, SETTINGS_KEY, watchPageState } from '../../data/settings/storage.ts';
import { boxesOf, type PageMention, paintActive } from '../../spotting/page/mark.ts';
import { type Spotter, startSpotter } from '../../spotting/page/spotter.ts';
import type { Lexicon } from '../../spotting/terms/lexicon.ts';
import { createMatcher } from '../../spotting/terms/match.ts';
import { type Cards, startCards } from './cards.ts';

/** Frames smaller than this, in px, hold buttons and advertisements, not reading matter. */
const READABLE = { width: 200, height: 100 };

type PageState = 'on' | 'off' | 'site-off' | 'opted-out';

/** Marks this frame and answers questions about it, until the signal aborts. */
export async function runSpotter(signal: AbortSignal): Promise<void> {
  if (window !== window.top && (innerWidth < READABLE.width || innerHeight < READABLE.height)) return;
  let state: PageState = 'off';
  let spotter: Spotter | undefined;
  let lexicon: Lexicon = { terms: [], names: {} };
  let running = new AbortController();
  signal.addEventListener('abort', () => running.abort());

  answer(
    [
      handle(listMentions, async () => ({ state, mentions: (spotter?.mentions() ?? []).map(list) })),
      handle(goToMention, async ({ key }) => {
        const mention = spotter?.mentions()[Number(key)];
        if (!mention) return null;
        cards?.goTo(mention, false);
        return null;
      }),
      handle(pointAtMention, async ({ key }) => {
        paintActive(key === null ? undefined : spotter?.mentions()[Number(key)]);
        return null;
      }),
      handle(stepMark, async ({ direction }) => {
        cards?.step(direction === 'next' ? 1 : -1);
        return null;
      }),
      handle(enterCard, async () => {
        cards?.enter();
        return null;
      }),
    ],
    signal,
  );
  let cards: Cards | undefined;
  watchPageState(() => void restart(), signal);
  await restart();

  async function restart(): Promise<void> {
    // One read brings both what to look for and how.
    const stored = await browser.storage.local.get([LEXICON_KEY, SETTINGS_KEY]);
    if (signal.aborted) return;
    running.abort();
    running = new AbortController();
    const settings = parseSettings(stored[SETTINGS_KEY]);
    state = stateOf(settings);
    spotter = undefined;
    if (state !== 'on') {
      report(0);
      return;
    }
    // Written by our own background only, and checked there.
    lexicon = (stored[LEXICON_KEY] as Lexicon | undefined) ?? { terms: [], names: {} };
    spotter = startSpotter({
      root: document,
      matcher: createMatcher(lexicon),
      density: settings.density,
      muted: mutedOn(settings, location.hostname),
      signal: running.signal,
      onMarked: (mentions) => report(mentions.length),
    });
    cards = startCards(spotter, lexicon.names, settings, running.signal);
  }

  function list(mention: PageMention, index: number): ListedMention {
    const rects = boxesOf(mention).map(({ x, y, width, height }) => ({ x, y, width, height }));
    const { entity, text } = mention;
    return { key: String(index), text, entity, name: lexicon.names[entity] ?? text, rects };
  }

  function report(count: number): void {
    // The badge is a courtesy: a background that is being restarted misses one count.
    ask(reportMarks, { count }).catch(() => undefined);
  }
}

function stateOf(settings: Settings): PageState {
  if (!settings.on) return 'off';
  if (!isOnFor(settings, location.hostname)) return 'site-off';
  return document.querySelector('meta[name="backgrounder" i][content="off" i]') ? 'opted-out' : 'on';
}
