import { ask } from '../../data/messages/ask.ts';
import { type CardEvents, cardHost } from '../../data/messages/card-host.ts';
import { injectCard } from '../../data/messages/protocol.ts';
import type { Settings } from '../../data/settings/settings.ts';
import { mentionAt } from '../../spotting/page/hit-test.ts';
import {
  FAST_POINTER,
  type HoverEvent,
  type HoverState,
  nextHover,
  shownBy,
} from '../../spotting/page/hover.ts';
import { boxesOf, type PageMention, paintActive } from '../../spotting/page/mark.ts';
import type { Spotter } from '../../spotting/page/spotter.ts';

/** Opens cards on marks as the pointer and the keyboard ask for them, until the signal aborts. */
export function startCards(spotter: Spotter, settings: Settings, signal: AbortSignal) {
  let state: HoverState<PageMention> = { name: 'idle' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = { x: 0, y: 0, time: 0 };

  const events: CardEvents = {
    onPointerInside: () => send({ name: 'over-card' }),
    onPointerOutside: () => send({ name: 'off' }),
    onPin: () => send({ name: 'pin' }),
    onClose: () => send({ name: 'dismiss' }),
  };
  const listen = { signal, passive: true, capture: true };

  if (settings.opens === 'rest') addEventListener('pointermove', onMove, listen);
  if (settings.opens !== 'never') addEventListener('click', onClick, listen);
  addEventListener('keydown', (event) => event.key === 'Escape' && send({ name: 'dismiss' }), listen);
  document.documentElement.addEventListener('pointerleave', () => send({ name: 'off' }), listen);
  signal.addEventListener('abort', () => send({ name: 'dismiss' }));

  return { open: (mention: PageMention) => send({ name: 'ask', target: mention }) };

  function onMove(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType !== 'mouse' || cardHost()?.contains(event)) return;
    const { clientX: x, clientY: y, timeStamp: time } = event;
    const speed = Math.hypot(x - last.x, y - last.y) / Math.max(1, time - last.time);
    last = { x, y, time };
    const target = mentionAt(spotter.mentions(), x, y);
    if (!target) send({ name: 'off' });
    else if (state.name !== 'idle' || speed < FAST_POINTER)
      send({ name: 'over-mark', target, dwell: settings.dwell });
  }

  function onClick(event: MouseEvent): void {
    if (!event.isTrusted || cardHost()?.contains(event)) return;
    const target = mentionAt(spotter.mentions(), event.clientX, event.clientY);
    // A click on a page's link belongs to the page.
    if (target && !(event.target instanceof Element && event.target.closest('a[href], button')))
      send({ name: 'ask', target });
    else if (!target) send({ name: 'dismiss' });
  }

  function send(event: HoverEvent<PageMention>): void {
    const before = state;
    state = nextHover(state, event);
    if (state === before) return;
    clearTimeout(timer);
    if ('delay' in state) timer = setTimeout(() => send({ name: 'timeout' }), state.delay);
    const shown = shownBy(state);
    if (shown === shownBy(before)) return;
    paintActive(shown);
    if (shown) void show(shown);
    else cardHost()?.close();
  }

  async function show(mention: PageMention): Promise<void> {
    if (!cardHost()) await ask(injectCard, null).catch(() => undefined);
    // The reader may have moved on while the script was on its way.
    if (shownBy(state) !== mention) return;
    cardHost()?.open({ entity: mention.entity, boxes: () => boxesOf(mention), focus: false }, events);
  }
}
