/**
 * When a card opens and closes, as a state machine. It knows no DOM: events go in, and the machine says which state
 * comes next. Where a state has a delay, the host sends `timeout` once it is over.
 *
 *            over mark                timeout                shown
 *   idle ───────────────▶ dwelling ───────────▶ opening ───────────▶ open ◀──────────┐
 *    ▲                      │ off                 │ off                │ off          │ over mark or card
 *    │◀─────────────────────┘                     ▼                    ▼              │
 *    │◀──────────────────────────────────────── (closing) ◀──────── leaving ──────────┘
 *    │                       escape, scrolled away, timeout
 *
 * `pinned` is `open` without leaving: only Escape or the close button end it.
 */

/** Milliseconds the pointer may be away from mark and card before the card closes (Wikipedia's previews: 300). */
export const LEAVE_GRACE = 300;
/** Pointer speed in px/ms above which resting is not assumed, so that passing over a page opens nothing. */
export const FAST_POINTER = 1.2;

export type HoverState<Target> =
  | { name: 'idle' }
  | { name: 'dwelling'; target: Target; delay: number; shown: Target | undefined }
  | { name: 'open'; target: Target }
  | { name: 'leaving'; target: Target; delay: number }
  | { name: 'pinned'; target: Target };

export type HoverEvent<Target> =
  | { name: 'over-mark'; target: Target; dwell: number }
  | { name: 'over-card' }
  | { name: 'off' }
  | { name: 'timeout' }
  | { name: 'ask'; target: Target }
  | { name: 'pin' }
  | { name: 'dismiss' };

/** The state after an event. The same object comes back where nothing changes. */
export function nextHover<Target>(state: HoverState<Target>, event: HoverEvent<Target>): HoverState<Target> {
  switch (event.name) {
    case 'ask':
      return { name: 'open', target: event.target };
    case 'dismiss':
      return state.name === 'idle' ? state : { name: 'idle' };
    case 'pin':
      return state.name === 'open' || state.name === 'leaving'
        ? { name: 'pinned', target: state.target }
        : state;
    case 'over-mark':
      return overMark(state, event.target, event.dwell);
    case 'over-card':
      return state.name === 'leaving' ? { name: 'open', target: state.target } : state;
    case 'off':
      return off(state);
    case 'timeout':
      if (state.name === 'dwelling') return { name: 'open', target: state.target };
      return state.name === 'leaving' ? { name: 'idle' } : state;
  }
}

function overMark<Target>(state: HoverState<Target>, target: Target, dwell: number): HoverState<Target> {
  if (state.name === 'pinned') return state;
  if (state.name !== 'idle' && state.target === target)
    return state.name === 'leaving' ? { name: 'open', target } : state;
  const shown = shownBy(state);
  if (shown === target) return { name: 'open', target };
  // The card that is open stays until the new mark has earned its own dwell.
  return { name: 'dwelling', target, delay: dwell, shown };
}

function off<Target>(state: HoverState<Target>): HoverState<Target> {
  if (state.name !== 'open' && state.name !== 'dwelling') return state;
  const target = shownBy(state);
  return target === undefined ? { name: 'idle' } : { name: 'leaving', target, delay: LEAVE_GRACE };
}

/** What the card shows in a state; `undefined` where it is closed. */
export function shownBy<Target>(state: HoverState<Target>): Target | undefined {
  if (state.name === 'idle') return undefined;
  return state.name === 'dwelling' ? state.shown : state.target;
}
