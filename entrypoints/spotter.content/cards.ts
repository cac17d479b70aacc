import { ask } from '../../data/messages/ask.ts';
import { type CardEvents, type CardRequest, cardHost } from '../../data/messages/card-host.ts';
import { injectCard } from '../../data/messages/spotter-messages.ts';
import type { Settings } from '../../data/settings/settings.ts';
import { isOnTheWay } from '../../spotting/page/corridor.ts';
import { mentionAt } from '../../spotting/page/hit-test.ts';
import {
  FAST_POINTER,
  type HoverEvent,
  type HoverState,
  IDLE,
  nextHover,
  shownBy,
} from '../../spotting/page/hover.ts';
import { boxesOf, type PageMention, paintActive } from '../../spotting/page/mark.ts';
import type { Spotter } from '../../spotting/page/spotter.ts';
import { isSameMark, markAfter } from './marks.ts';

/** A click on these belongs to the page. */
const PAGE_CONTROLS =
  'a[href], area, button, label, summary, input, select, textarea, [role="button"], [role="link"]';
/** The part of the dwell after which the card is got ready, so that it is there when the dwell is over. */
const PREPARE_AFTER = 0.4;

export interface Cards {
  /** Brings a mention into view and opens its card. */
  goTo(mention: PageMention, focus: boolean): void;
  /** Goes to the next mark (1) or the previous one (-1), and says which it is. */
  step(direction: 1 | -1): void;
  /** The mark whose card is open. */
  shown(): PageMention | undefined;
  /** Moves the focus into the open card, or opens the first mark in view. */
  enter(): void;
}

/** Opens cards on marks as the pointer and the keyboard ask for them, until the signal aborts. */
export function startCards(
  spotter: Spotter,
  nameOf: (entity: string) => string | undefined,
  settings: Settings,
  signal: AbortSignal,
): Cards {
  let state: HoverState<PageMention> = IDLE;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let preparing: ReturnType<typeof setTimeout> | undefined;
  let last = { x: 0, y: 0, time: 0 };
  let point: { x: number; y: number } | undefined;
  let focus = false;
  let announced: CardRequest['announced'];

  const listen = { signal, passive: true, capture: true };

  if (settings.opens === 'rest') addEventListener('pointermove', onMove, listen);
  if (settings.opens !== 'never') addEventListener('click', onClick, listen);
  document.documentElement.addEventListener('pointerleave', () => send({ name: 'off' }), listen);
  signal.addEventListener('abort', () => send({ name: 'dismiss' }));

  return { goTo, step, shown: () => shownBy(state), enter };

  function onMove(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType !== 'mouse' || cardHost()?.contains(event)) return;
    const { clientX: x, clientY: y, timeStamp: time } = event;
    const speed = Math.hypot(x - last.x, y - last.y) / Math.max(1, time - last.time);
    last = { x, y, time };
    if (isAtCard(x, y)) {
      send({ name: 'over-card' });
      return;
    }
    const target = markAt(x, y);
    if (!target) {
      send({ name: 'off' });
      return;
    }
    point = { x, y };
    send({ name: 'over-mark', target, dwell: settings.dwell, fast: speed >= FAST_POINTER });
  }

  function onClick(event: MouseEvent): void {
    if (!event.isTrusted || event.button !== 0 || cardHost()?.contains(event)) return;
    const { clientX: x, clientY: y } = event;
    const target = markAt(x, y);
    if (!target) {
      send({ name: 'click-away' });
      return;
    }
    const isPagesOwn = event.composedPath().some((at) => at instanceof Element && at.matches(PAGE_CONTROLS));
    if (isPagesOwn) {
      // The card of another mark goes as it does after a click anywhere else.
      if (shownBy(state) && shownBy(state) !== target) send({ name: 'click-away' });
      return;
    }
    if (!(getSelection()?.isCollapsed ?? true)) return;
    open(target, false, { x, y });
  }

  function markAt(x: number, y: number): PageMention | undefined {
    const found = mentionAt(spotter.mentions(), x, y);
    if (!found) return undefined;
    // A fresh scan gives fresh objects; a mark that is in use stays the one that it was.
    const known = [state.name === 'idle' ? undefined : state.target, shownBy(state)];
    return known.find((mention) => mention && isSameMark(mention, found)) ?? found;
  }

  function isAtCard(x: number, y: number): boolean {
    const shown = shownBy(state);
    const card = cardHost()?.rect();
    if (!shown || !card) return false;
    return boxesOf(shown).some((box) => isOnTheWay(x, y, box, card));
  }

  function goTo(mention: PageMention, withFocus: boolean): void {
    const block = mention.range.startContainer.parentElement;
    // At once: a card that is carried along by a long scroll can neither be read nor kept in view.
    block?.scrollIntoView({ block: 'center', behavior: 'instant' });
    open(mention, withFocus);
  }

  function step(direction: 1 | -1): void {
    const marks = spotter.mentions();
    const mention = markAfter(marks, shownBy(state), direction);
    if (!mention) return;
    announced = { position: marks.indexOf(mention) + 1, count: marks.length };
    goTo(mention, false);
  }

  function enter(): void {
    if (shownBy(state) && cardHost()?.rect()) {
      cardHost()?.focus();
      return;
    }
    const mention = markAfter(spotter.mentions(), undefined, 1);
    if (mention) goTo(mention, true);
  }

  function goToNextOfSame(): void {
    const shown = shownBy(state);
    if (!shown) return;
    const same = spotter.mentions().filter(({ entity }) => entity === shown.entity);
    const next = markAfter(same, shown, 1);
    if (next) goTo(next, true);
  }

  function open(target: PageMention, withFocus: boolean, at?: { x: number; y: number }): void {
    focus = withFocus;
    point = at;
    send({ name: 'ask', target });
  }

  function send(event: HoverEvent<PageMention>): void {
    const before = state;
    // What the reader looked up stays: the pointer that rested on a mark to select it does not ask for its card.
    const next = cardHost()?.showsAnswer() && event.name !== 'ask' ? IDLE : nextHover(state, event);
    if (next === before) return;
    state = next;
    clearTimeout(timer);
    clearTimeout(preparing);
    if ('delay' in state) timer = setTimeout(() => send({ name: 'timeout' }), state.delay);
    if (state.name === 'dwelling') {
      const { target, delay } = state;
      preparing = setTimeout(() => void prepare(target), delay * PREPARE_AFTER);
    }
    const shown = shownBy(state);
    if (shown === shownBy(before) && event.name !== 'ask') return;
    paintActive(shown);
    if (shown) void show(shown);
    else if (!cardHost()?.showsAnswer()) cardHost()?.close();
  }

  async function prepare(mention: PageMention): Promise<void> {
    await ready();
    cardHost()?.prepare(requestFor(mention));
  }

  async function show(mention: PageMention): Promise<void> {
    if (!cardHost()) await ready();
    // The reader may have moved on while the script was on its way.
    if (shownBy(state) !== mention) return;
    cardHost()?.open(requestFor(mention), eventsFor(mention));
    focus = false;
    announced = undefined;
  }

  async function ready(): Promise<void> {
    if (!cardHost()) await ask(injectCard, null).catch(() => undefined);
  }

  /** What a mention's card tells counts while it is the one to be shown: the last one may still be on its way out. */
  function eventsFor(mention: PageMention): CardEvents {
    const tell = (event: HoverEvent<PageMention>) => shownBy(state) === mention && send(event);
    return {
      onPointerInside: () => tell({ name: 'over-card' }),
      onPointerOutside: () => tell({ name: 'off' }),
      onEngage: () => tell({ name: 'engage' }),
      onPin: (pinned) => tell({ name: pinned ? 'pin' : 'unpin' }),
      onLost: () => tell({ name: 'lost' }),
      onNext: goToNextOfSame,
      onClose: () => tell({ name: 'dismiss' }),
    };
  }

  function requestFor(mention: PageMention): CardRequest {
    const marks = spotter.mentions();
    const same = marks.filter(({ entity }) => entity === mention.entity);
    return {
      entity: mention.entity,
      boxes: () => boxesOf(mention),
      point,
      focus,
      announced,
      mark: {
        text: mention.text,
        alias: mention.alias,
        because: mention.because.map((cue) => (cue.startsWith('@') ? (nameOf(cue.slice(1)) ?? cue) : cue)),
        position: same.findIndex((other) => isSameMark(other, mention)) + 1,
        count: same.length,
        node: mention.range.startContainer,
        entities: [...new Set(marks.map(({ entity }) => entity))],
      },
    };
  }
}
