import { browser } from 'wxt/browser';
import { answer, handle } from '../../data/messages/answer.ts';
import { ask } from '../../data/messages/ask.ts';
import { MessageError } from '../../data/messages/message.ts';
import type { ListedMention, MentionList } from '../../data/messages/protocol.ts';
import {
  goToMention,
  mentionsQuestion,
  pointAtMention,
  readMoreTerms,
  readSiteChoices,
  reportMarks,
} from '../../data/messages/spotter-messages.ts';
import { PAGE_SETTINGS, readEach, SITE_SETTINGS, settingKey } from '../../data/settings/page-settings.ts';
import { LEXICON_KEY, PAGE_KEYS, watchStored } from '../../data/settings/storage.ts';
import { type CardController, cardControllerHere } from '../../spotting/page/card-bridge.ts';
import { isShown, type PageMention, paintActive } from '../../spotting/page/mark.ts';
import { type Spotter, startSpotter } from '../../spotting/page/spotter.ts';
import {
  asLexicon,
  EMPTY_LEXICON,
  type Lexicon,
  type MoreTerms,
  nameIn,
} from '../../spotting/terms/lexicon.ts';
import { createMatcher } from '../../spotting/terms/match.ts';
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
  const settings = readEach(PAGE_SETTINGS, {});
  let turns = 0;
  let isUnread = true;
  /** What the page is marked by. */
  let marked = '';
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
        const controller = mention && (await readyController?.());
        if (!controller) throw new MessageError('gone', 'It is gone.');
        controller.goTo(mention, false);
        return null;
      }),
      handle(pointAtMention, async ({ key }) => {
        const pointed = key === null ? undefined : settled().find((each) => keyOf(each) === key);
        paintActive(pointed ?? cardControllerHere()?.shown());
        return null;
      }),
    ],
    { signal },
  );
  watchStored(PAGE_KEYS, (changed) => void restart(changed.includes(LEXICON_KEY)), signal);
  watchDocument(() => void restart(true), signal);
  await restart(true);

  /** Marks the page by its settings as they are now; scans it again only where it `isNew` or they mark it otherwise. */
  async function restart(isNew: boolean): Promise<void> {
    const turn = ++turns;
    // The newest restart does what an older one has not come to.
    isUnread ||= isNew;
    // One read brings both what to look for and how.
    const stored = await browser.storage.local.get(PAGE_KEYS);
    Object.assign(settings, readEach(PAGE_SETTINGS, stored));
    // Where nothing was chosen for single sites, nobody has to be asked which site this is.
    const { isOn, muted } = SITE_SETTINGS.some((name) => stored[settingKey(name)])
      ? await ask(readSiteChoices, null).catch(() => ({ isOn: false, muted: [] }))
      : { ...settings, isOn: true };
    if (signal.aborted || turn !== turns) return;
    const before = state;
    state = stateOf(settings.on, isOn);
    const wanted = [state, settings.density, muted].join();
    if (!isUnread && wanted === marked) return;
    isUnread = false;
    if (marked && (before !== state || spotter?.mentions().length)) report(0);
    marked = wanted;
    running.abort();
    running = new AbortController();
    spotter = readyController = undefined;
    if (state !== 'on') return;
    lexicon = asLexicon(stored[LEXICON_KEY]);
    spotter = startSpotter({
      root: document,
      matcher: createMatcher(lexicon),
      density: settings.density,
      muted: new Set(muted),
      signal: running.signal,
      // The first marks may be there before `spotter` is.
      onMarked: (marks) => report(marks.filter(isShown).length),
      askMore,
    });
    readyController = startCardTrigger({
      settings,
      mentions: seen,
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
    return seen();
  }

  /** What is marked where a reader can see it: all else is neither counted nor stepped to. */
  function seen(): readonly PageMention[] {
    return spotter?.mentions().filter(isShown) ?? [];
  }

  function keyOf(mention: PageMention): string {
    const key = keys.get(mention) ?? String(keyCount++);
    keys.set(mention, key);
    return key;
  }

  function list(mention: PageMention): ListedMention {
    const { kind, entity, text } = mention;
    return { kind, key: keyOf(mention), text, entity, name: nameIn(lexicon, entity) ?? text };
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

function stateOf(isAnywhere: boolean, isHere: boolean): PageState {
  if (!isAnywhere) return 'off';
  if (!isHere) return 'site-off';
  return document.querySelector('meta[name="backgrounder" i][content="off" i]') ? 'opted-out' : 'on';
}
