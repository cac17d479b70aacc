/**
 * When a card opens and closes, as a state machine. It knows no DOM: events go in, and the table below says which
 * state comes next. Where a state has a delay, the host sends `timeout` once it is over.
 *
 *   state     what it is                        delay
 *   idle      no card                           –
 *   dwelling  resting on a mark                 the reader's dwell; the card of an earlier mark may still show
 *   open      card shown, pointer at it         –
 *   leaving   card shown, pointer away          LEAVE_GRACE
 *   held      card shown because it was asked   –
 *             for, or is being used
 *   pinned    card kept open                    –
 *
 *             over-mark    over-card  off        timeout  ask   engage  pin     unpin  click-away  lost  dismiss
 *   idle      dwelling     ·          ·          ·        held  ·       ·       ·      ·           ·     ·
 *   dwelling  dwelling ¹   open ²     leaving ²  open     held  held ²  ·       ·      idle        idle  idle
 *   open      dwelling ³   ·          leaving    ·        held  held    pinned  ·      idle        idle  idle
 *   leaving   dwelling ³   open       ·          idle     held  held    pinned  ·      idle        idle  idle
 *   held      ·            ·          ·          ·        held  ·       pinned  ·      idle        idle  idle
 *   pinned    ·            ·          ·          ·        held  ·       ·       held   ·           ·     idle
 *
 *   · stays as it is   ¹ the dwell begins anew for another mark, or while the pointer is fast
 *   ² with the card of an earlier mark; without one: stays, idle, stays
 *   ³ for another mark, even where a fast pointer came to it: it may have stopped there, and then nothing more is
 *   heard of it. Over its own mark: open
 */

/** Milliseconds the pointer may be away from mark and card before the card closes (Wikipedia's previews: 300). */
export const LEAVE_GRACE = 300;

export type HoverState<Target> =
  | { name: 'idle' }
  | { name: 'dwelling'; target: Target; delay: number; shown: Target | undefined }
  | { name: 'open'; target: Target }
  | { name: 'leaving'; target: Target; delay: number }
  | { name: 'held'; target: Target }
  | { name: 'pinned'; target: Target };

export type HoverEvent<Target> =
  /** The pointer is on a mark. `fast`: it is passing over, so that the dwell is yet to begin. */
  | { name: 'over-mark'; target: Target; dwell: number; fast: boolean }
  /** The pointer is on the card, or on its way there. */
  | { name: 'over-card' }
  | { name: 'off' }
  | { name: 'timeout' }
  /** A click, a key or a list asks for a mark's card. */
  | { name: 'ask'; target: Target }
  /** The reader uses the card: something inside it has the focus. */
  | { name: 'engage' }
  | { name: 'pin' }
  | { name: 'unpin' }
  /** A click beside mark and card. */
  | { name: 'click-away' }
  /** The mark is no longer in view. */
  | { name: 'lost' }
  /** Escape, the close button, or the end of everything. */
  | { name: 'dismiss' };

export const IDLE = { name: 'idle' } as const;

/** The state after an event. The same object comes back where nothing changes. */
export function nextHover<Target>(state: HoverState<Target>, event: HoverEvent<Target>): HoverState<Target> {
  switch (event.name) {
    case 'ask':
      return { name: 'held', target: event.target };
    case 'over-mark':
      return overMark(state, event);
    case 'over-card':
      return state.name === 'leaving' || state.name === 'dwelling' ? withShown(state, 'open') : state;
    case 'off':
      return off(state);
    case 'timeout':
      if (state.name === 'dwelling') return { name: 'open', target: state.target };
      return state.name === 'leaving' ? IDLE : state;
    case 'engage':
      return state.name === 'pinned' || state.name === 'held' ? state : withShown(state, 'held');
    case 'pin':
      return state.name === 'open' || state.name === 'leaving' || state.name === 'held'
        ? { name: 'pinned', target: state.target }
        : state;
    case 'unpin':
      return state.name === 'pinned' ? { name: 'held', target: state.target } : state;
    case 'click-away':
    case 'lost':
      return state.name === 'pinned' || state.name === 'idle' ? state : IDLE;
    case 'dismiss':
      return state.name === 'idle' ? state : IDLE;
  }
}

/** What the card shows in a state; `undefined` where it is closed. */
export function shownBy<Target>(state: HoverState<Target>): Target | undefined {
  if (state.name === 'idle') return undefined;
  return state.name === 'dwelling' ? state.shown : state.target;
}

function overMark<Target>(
  state: HoverState<Target>,
  { target, dwell, fast }: Extract<HoverEvent<Target>, { name: 'over-mark' }>,
): HoverState<Target> {
  if (state.name === 'held' || state.name === 'pinned') return state;
  const shown = shownBy(state);
  // Back on the mark whose card is open.
  if (shown === target) return state.name === 'open' ? state : { name: 'open', target };
  if (state.name === 'dwelling' && state.target === target && !fast) return state;
  // The card that is open stays until the new mark has earned its own dwell.
  return { name: 'dwelling', target, delay: dwell, shown };
}

function off<Target>(state: HoverState<Target>): HoverState<Target> {
  if (state.name !== 'open' && state.name !== 'dwelling') return state;
  const target = shownBy(state);
  return target === undefined ? IDLE : { name: 'leaving', target, delay: LEAVE_GRACE };
}

function withShown<Target>(state: HoverState<Target>, name: 'open' | 'held'): HoverState<Target> {
  const target = shownBy(state);
  return target === undefined ? state : { name, target };
}
