import type { Elsewhere } from '../../data/messages/protocol.ts';
import { opensOnClick, opensOnRest } from '../../spotting/choices.ts';
import {
  type CardController,
  type MarkedPage,
  PREPARE_AFTER,
  type Rest,
} from '../../spotting/page/card-bridge.ts';
import { mentionAt } from '../../spotting/page/hit-test.ts';
import { type HoverEvent, type HoverState, IDLE, nextHover, shownBy } from '../../spotting/page/hover.ts';
import { boxesOf, type PageMention, paintActive } from '../../spotting/page/mark.ts';
import { isSameMark, markAfter } from '../../spotting/page/mark-order.ts';
import { createSpeedometer, isForPage } from '../../spotting/page/pointer.ts';
import { isInSafeArea } from '../../spotting/page/safe-area.ts';
import type { Mark } from '../../spotting/terms/mark-kinds.ts';
import { parentFor } from './card-layer.ts';
import type { BuiltCard, CardPresenter } from './card-presenter.tsx';
import { goOnElsewhere } from './other-frames.ts';
import type { CardEvents, CardRequest, Opening } from './request.ts';

/** Keys that only change what others mean; those that give our commands are among them. */
const MODIFIERS = ['Alt', 'AltGraph', 'Control', 'Meta', 'Shift'];

/** Opens cards on a page's marks as the pointer and the keyboard ask for them, until its marks end. */
export function createCardController(page: MarkedPage, presenter: CardPresenter): CardController {
  const { settings, signal, mentions } = page;
  let state: HoverState<PageMention> = IDLE;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let preparing: ReturnType<typeof setTimeout> | undefined;
  /** What is read, drawn and laid out before the dwell is over. */
  let prepared: { mention: PageMention; card: Promise<BuiltCard> } | undefined;
  let opening: Opening = { focus: false };
  let steps: AbortController | undefined;
  const isFast = createSpeedometer();

  const listen = { signal, passive: true, capture: true };

  addEventListener('pointermove', onMove, listen);
  addEventListener('click', onClick, listen);
  document.documentElement.addEventListener('pointerleave', () => send({ name: 'off' }), listen);
  signal.addEventListener('abort', () => send({ name: 'dismiss' }));

  const rest = page.onTaken();
  if (rest) onRest(rest, false);
  return {
    open: (mention, at) => open(mention, false, at),
    goTo,
    step,
    goToFirst,
    enter,
    close: (pinned) => send({ name: pinned ? 'dismiss' : 'click-away' }),
    shown: () => shownBy(state),
  };

  function onMove(event: PointerEvent): void {
    if (!opensOnRest(settings.opens)) return;
    if (!event.isTrusted || event.pointerType !== 'mouse' || presenter.contains(event)) return;
    const { clientX: x, clientY: y, timeStamp: since } = event;
    const fast = isFast(event);
    if (isAtCard(x, y)) {
      send({ name: 'over-card' });
      return;
    }
    const target = markAt(x, y);
    if (target) onRest({ target, x, y, since }, fast);
    else send({ name: 'off' });
  }

  function onRest({ target, x, y, since }: Rest, fast: boolean): void {
    opening.point = { x, y };
    // The dwell began with the move, however long it has taken to hear of it.
    const dwell = Math.max(0, since + settings.dwell - performance.now());
    send({ name: 'over-mark', target, dwell, fast });
  }

  function onClick(event: MouseEvent): void {
    if (!opensOnClick(settings.opens) || !event.isTrusted) return;
    if (event.button !== 0 || presenter.contains(event)) return;
    const { clientX: x, clientY: y } = event;
    const target = markAt(x, y);
    if (target && !isForPage(event)) open(target, false, { x, y });
    // The card of another mark goes when the page is clicked, wherever that is.
    else if (!target || shownBy(state) !== target) send({ name: 'click-away' });
  }

  function markAt(x: number, y: number): PageMention | undefined {
    const found = mentionAt(mentions(), x, y);
    if (!found) return undefined;
    // A fresh scan gives fresh objects; a mark that is in use stays the one that it was.
    const known = [state.name === 'idle' ? undefined : state.target, shownBy(state)];
    return known.find((mention) => mention && isSameMark(mention, found)) ?? found;
  }

  function isAtCard(x: number, y: number): boolean {
    const shown = shownBy(state);
    const card = presenter.rect();
    if (!shown || !card) return false;
    return boxesOf(shown).some((box) => isInSafeArea(x, y, box, card));
  }

  function goTo(mention: PageMention, focus: boolean, announced?: Opening['announced']): void {
    const block = mention.range.startContainer.parentElement;
    // At once: a card that is carried along by a long scroll can neither be read nor kept in view.
    block?.scrollIntoView({ block: 'center', behavior: 'instant' });
    open(mention, focus, undefined, announced);
  }

  function step(direction: 1 | -1, enters: boolean, elsewhere: Elsewhere): void {
    const marks = mentions();
    const mention = enters ? marks.at(direction === 1 ? 0 : -1) : markAfter(marks, shownBy(state), direction);
    if (!mention) return;
    goTo(mention, false, {
      position: elsewhere.before + marks.indexOf(mention) + 1,
      count: elsewhere.count + marks.length,
    });
    leadTabInto(mention);
  }

  /** The focus stays where it was, but the next key, where it is Tab, leads into the card that was stepped to. */
  function leadTabInto(mention: PageMention): void {
    steps?.abort();
    steps = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      if (!event.isTrusted || MODIFIERS.includes(event.key)) return;
      steps?.abort();
      if (event.key !== 'Tab' || event.shiftKey || shownBy(state) !== mention) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      presenter.focus();
    };
    addEventListener('keydown', onKey, { capture: true, signal: AbortSignal.any([signal, steps.signal]) });
  }

  function enter(): void {
    if (shownBy(state) && presenter.rect()) {
      presenter.focus();
      return;
    }
    const mention = markAfter(mentions(), undefined, 1);
    if (mention) goTo(mention, true);
  }

  function goToFirst(wanted: string): void {
    const mention = mentions().find(({ entity }) => entity === wanted);
    if (mention) goTo(mention, true);
  }

  async function goToNextOfSame(): Promise<void> {
    const shown = shownBy(state);
    if (!shown) return;
    const same = mentions().filter(({ entity }) => entity === shown.entity);
    const last = same.at(-1);
    if (last && isSameMark(last, shown) && (await goOnElsewhere(shown.entity))) return;
    const next = markAfter(same, shown, 1);
    if (next) goTo(next, true);
  }

  function open(
    target: PageMention,
    focus: boolean,
    point: Opening['point'],
    announced?: Opening['announced'],
  ): void {
    opening = { focus, point, announced };
    send({ name: 'ask', target });
  }

  function send(event: HoverEvent<PageMention>): void {
    const before = state;
    // What the reader looked up stays: the pointer that rested on a mark to select it does not ask for its card.
    const next = presenter.showsAnswer() && event.name !== 'ask' ? IDLE : nextHover(state, event);
    if (next === before) return;
    state = next;
    clearTimeout(timer);
    clearTimeout(preparing);
    if ('delay' in state) timer = setTimeout(() => send({ name: 'timeout' }), state.delay);
    if (state.name === 'dwelling') {
      const { target, delay } = state;
      preparing = setTimeout(() => prepare(target), delay - settings.dwell * (1 - PREPARE_AFTER));
    }
    const shown = shownBy(state);
    if (prepared && prepared.mention !== (state.name === 'dwelling' ? state.target : shown)) drop();
    if (shown === shownBy(before) && event.name !== 'ask') return;
    paintActive(shown);
    if (shown) show(shown);
    else if (!presenter.showsAnswer()) presenter.close();
  }

  function prepare(mention: PageMention): void {
    if (prepared) return;
    const card = build(mention);
    prepared = { mention, card };
    void card.then(({ element }) => {
      if (prepared?.card === card) element.layOut(parentFor(mention.range.startContainer));
    });
  }

  function drop(): void {
    void prepared?.card.then(({ element }) => element.remove());
    prepared = undefined;
  }

  function show(mention: PageMention): void {
    void presenter.open(prepared?.card ?? build(mention), opening);
    prepared = undefined;
    opening = { focus: false };
  }

  function build(mention: PageMention): Promise<BuiltCard> {
    return presenter.build(requestFor(mention), eventsFor(mention));
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
      onNext: () => void goToNextOfSame(),
      onClose: () => tell({ name: 'dismiss' }),
    };
  }

  function requestFor(mention: PageMention): CardRequest {
    const marks = mentions();
    const same = marks.filter(({ entity }) => entity === mention.entity);
    return {
      entity: mention.entity,
      boxes: () => boxesOf(mention),
      mark: {
        ...inWords(mention),
        position: same.findIndex((other) => isSameMark(other, mention)) + 1,
        count: same.length,
        node: mention.range.startContainer,
        entities: [...new Set(marks.map(({ entity }) => entity))],
      },
    };
  }

  /** A mark with the names of the entities that spoke for it. */
  function inWords(mark: Mark): Mark {
    if (mark.kind !== 'entity') return mark;
    const wordsOf = (cue: string) => (cue.startsWith('@') ? (page.nameOf(cue.slice(1)) ?? cue) : cue);
    return { ...mark, because: mark.because.map(wordsOf) };
  }
}
