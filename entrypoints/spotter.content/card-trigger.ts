import { ask } from '../../data/messages/ask.ts';
import { injectCard } from '../../data/messages/spotter-messages.ts';
import { opensOnClick, opensOnRest } from '../../spotting/choices.ts';
import {
  type CardController,
  cardControllerHere,
  isCardThere,
  type MarkedPage,
  offerPage,
  PREPARE_AFTER,
  type Rest,
} from '../../spotting/page/card-bridge.ts';
import { mentionAt } from '../../spotting/page/hit-test.ts';
import { createSpeedometer, isForPage } from '../../spotting/page/pointer.ts';

/**
 * Notices that a reader asks for a card, and leaves all from there on to the card's script: it is put into the page
 * when the pointer comes to rest on a mark, at a click, or when what this returns is called: it gives who opens cards
 * from then on, `undefined` where the marks have ended or no card's script can be had.
 */
export function startCardTrigger(
  page: Omit<MarkedPage, 'onTaken'>,
): () => Promise<CardController | undefined> {
  const { settings, signal, mentions } = page;
  let rest: Rest | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isFast = createSpeedometer();
  const taken = new AbortController();
  const listen = { signal: AbortSignal.any([signal, taken.signal]), passive: true, capture: true };
  listen.signal.addEventListener('abort', () => clearTimeout(timer));

  addEventListener('pointermove', onMove, listen);
  addEventListener('click', onClick, listen);
  document.documentElement.addEventListener('pointerleave', onLeave, listen);
  offerPage({
    ...page,
    onTaken: () => {
      taken.abort();
      return rest;
    },
  });
  return ready;

  async function ready(): Promise<CardController | undefined> {
    if (!isCardThere()) await ask(injectCard, null).catch(() => undefined);
    return signal.aborted ? undefined : cardControllerHere();
  }

  function onMove(event: PointerEvent): void {
    if (!opensOnRest(settings.opens) || !event.isTrusted || event.pointerType !== 'mouse') return;
    const { clientX: x, clientY: y, timeStamp } = event;
    const fast = isFast(event);
    const target = mentionAt(mentions(), x, y);
    const stays = !fast && target === rest?.target;
    const since = stays ? (rest?.since ?? timeStamp) : timeStamp;
    rest = target && { target, x, y, since };
    if (stays) return;
    clearTimeout(timer);
    if (target) timer = setTimeout(ready, settings.dwell * PREPARE_AFTER);
  }

  function onLeave(): void {
    rest = undefined;
    clearTimeout(timer);
  }

  function onClick(event: MouseEvent): void {
    if (!opensOnClick(settings.opens) || !event.isTrusted || event.button !== 0 || isForPage(event)) return;
    const { clientX: x, clientY: y } = event;
    const target = mentionAt(mentions(), x, y);
    if (target) void ready().then((by) => by?.open(target, { x, y }));
  }
}
