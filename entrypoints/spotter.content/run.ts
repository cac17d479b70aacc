import { browser } from 'wxt/browser';
import { answer, handle } from '../../data/messages/answer.ts';
import { ask } from '../../data/messages/ask.ts';
import type { ListedMention, MentionList } from '../../data/messages/protocol.ts';
import {
  goToMention,
  mentionsQuestion,
  pointAtMention,
  readMoreTerms,
  reportMarks,
} from '../../data/messages/spotter-messages.ts';
import { isOnFor, mutedOn, type PageSettings, parsePageSettings } from '../../data/settings/settings.ts';
import { LEXICON_KEY, SETTINGS_KEY, watchPageState } from '../../data/settings/storage.ts';
import { boxesOf, type PageMention, paintActive } from '../../spotting/page/mark.ts';
import { type Spotter, startSpotter } from '../../spotting/page/spotter.ts';
import {
  asLexicon,
  EMPTY_LEXICON,
  type Lexicon,
  type MoreTerms,
  nameIn,
} from '../../spotting/terms/lexicon.ts';
import { createMatcher } from '../../spotting/terms/match.ts';
import { type CardController, cardControllerHere } from '../card.content/card-bridge.ts';
import { startCardTrigger } from './card-trigger.ts';
import { frameOffset, whenReadable } from './frame.ts';

type PageState = MentionList['state'];

/** Marks this frame and answers questions about it, until the signal aborts. */
export async function runSpotter(signal: AbortSignal): Promise<void> {
  let state: PageState = 'off';
  let spotter: Spotter | undefined;
  let readyController: (() => Promise<CardController | undefined>) | undefined;
  let lexicon: Lexicon = EMPTY_LEXICON;
  let running = new AbortController();
  const keys = new WeakMap<PageMention, string>();
  let keyCount = 0;
  signal.addEventListener('abort', () => running.abort());
  await whenReadable(signal);

  answer(
    [
      handle(mentionsQuestion, async (): Promise<MentionList> => {
        return { state, mentions: settled().map(list), frame: frameOffset() };
      }),
      handle(goToMention, async ({ key }) => {
        const mention = settled().find((each) => keyOf(each) === key);
        if (mention) (await readyController?.())?.goTo(mention, false);
        return null;
      }),
      handle(pointAtMention, async ({ key }) => {
        const pointed = key === null ? undefined : settled().find((each) => keyOf(each) === key);
        paintActive(pointed ?? cardControllerHere()?.shown());
        return null;
      }),
    ],
    signal,
  );
  watchPageState(() => void restart(), signal);
  watchDocument(() => void restart(), signal);
  await restart();

  async function restart(): Promise<void> {
    // One read brings both what to look for and how.
    const stored = await browser.storage.local.get([LEXICON_KEY, SETTINGS_KEY]);
    if (signal.aborted) return;
    running.abort();
    running = new AbortController();
    const settings = parsePageSettings(stored[SETTINGS_KEY]);
    state = stateOf(settings);
    spotter = undefined;
    readyController = undefined;
    if (state !== 'on') {
      report(0);
      return;
    }
    lexicon = asLexicon(stored[LEXICON_KEY]);
    spotter = startSpotter({
      root: document,
      matcher: createMatcher(lexicon),
      density: settings.density,
      muted: mutedOn(settings, location.hostname),
      signal: running.signal,
      onMarked: (mentions) => report(mentions.length),
      askMore,
    });
    readyController = startCardTrigger({
      settings,
      mentions: spotter.mentions,
      nameOf: (entity) => nameIn(lexicon, entity),
      signal: running.signal,
    });
  }

  async function askMore(keys: string[]): Promise<MoreTerms> {
    const more = await ask(readMoreTerms, { keys });
    lexicon = { ...lexicon, names: `${lexicon.names}\n${more.names}` };
    return more;
  }

  /** The mentions as the page is now, also where it has just changed. */
  function settled(): readonly PageMention[] {
    spotter?.settle();
    return spotter?.mentions() ?? [];
  }

  function keyOf(mention: PageMention): string {
    const key = keys.get(mention) ?? String(keyCount++);
    keys.set(mention, key);
    return key;
  }

  function list(mention: PageMention): ListedMention {
    const rects = boxesOf(mention).map(({ x, y, width, height }) => ({ x, y, width, height }));
    const { entity, text, alias, because, unless } = mention;
    const name = nameIn(lexicon, entity) ?? text;
    return { key: keyOf(mention), text, entity, name, rects, why: { alias, because, unless } };
  }

  function report(count: number): void {
    // The badge is a courtesy: a background that is being restarted misses one count.
    ask(reportMarks, { count }).catch(() => undefined);
  }
}

/** Calls back when the page comes back from the back/forward cache, or is written anew with `document.open`. */
function watchDocument(onNew: () => void, signal: AbortSignal): void {
  const listen = () => addEventListener('pageshow', onShow, { signal });
  const onShow = (event: PageTransitionEvent) => event.persisted && onNew();
  // `document.open` takes all listeners of the page away, ours too, but no observer.
  const observer = new MutationObserver(() => {
    listen();
    onNew();
  });
  listen();
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

function stateOf(settings: PageSettings): PageState {
  if (!settings.on) return 'off';
  if (!isOnFor(settings, location.hostname)) return 'site-off';
  return document.querySelector('meta[name="backgrounder" i][content="off" i]') ? 'opted-out' : 'on';
}
