import { describe, expect, test } from 'vitest';
import {
  type HoverEvent,
  type HoverState,
  LEAVE_GRACE,
  nextHover,
  shownBy,
} from '../../../spotting/page/hover.ts';

type State = HoverState<string>;
type Event = HoverEvent<string>;

const DWELL = 400;
const STATES = {
  idle: { name: 'idle' },
  'dwelling on B': { name: 'dwelling', target: 'B', delay: DWELL, shown: undefined },
  'dwelling on B, A shown': { name: 'dwelling', target: 'B', delay: DWELL, shown: 'A' },
  'open A': { name: 'open', target: 'A' },
  'leaving A': { name: 'leaving', target: 'A', delay: LEAVE_GRACE },
  'held A': { name: 'held', target: 'A' },
  'pinned A': { name: 'pinned', target: 'A' },
} satisfies Record<string, State>;
const over = (target: string, fast: boolean): Event => ({ name: 'over-mark', target, dwell: DWELL, fast });
const EVENTS = {
  'over A': over('A', false),
  'over B': over('B', false),
  'fast over A': over('A', true),
  'fast over B': over('B', true),
  'over card': { name: 'over-card' },
  off: { name: 'off' },
  timeout: { name: 'timeout' },
  'ask for B': { name: 'ask', target: 'B' },
  engage: { name: 'engage' },
  pin: { name: 'pin' },
  unpin: { name: 'unpin' },
  'click away': { name: 'click-away' },
  lost: { name: 'lost' },
  dismiss: { name: 'dismiss' },
} satisfies Record<string, Event>;

const HELD_B: State = { name: 'held', target: 'B' };
const DWELLING_A: State = { name: 'dwelling', target: 'A', delay: DWELL, shown: undefined };
const DWELLING_B = STATES['dwelling on B'];
const DWELLING_B_OVER_A = STATES['dwelling on B, A shown'];
const { idle: IDLE, 'open A': OPEN, 'leaving A': LEAVING, 'held A': HELD, 'pinned A': PINNED } = STATES;

/** What changes; every pair that is not here leaves the state as it is. */
const TABLE: Record<keyof typeof STATES, Partial<Record<keyof typeof EVENTS, State>>> = {
  idle: {
    'over A': DWELLING_A,
    'over B': DWELLING_B,
    'fast over A': DWELLING_A,
    'fast over B': DWELLING_B,
    'ask for B': HELD_B,
  },
  'dwelling on B': {
    'over A': DWELLING_A,
    'fast over A': DWELLING_A,
    // A new dwelling: its delay begins anew.
    'fast over B': DWELLING_B,
    off: IDLE,
    timeout: { name: 'open', target: 'B' },
    'ask for B': HELD_B,
    'click away': IDLE,
    lost: IDLE,
    dismiss: IDLE,
  },
  'dwelling on B, A shown': {
    'over A': OPEN,
    'fast over A': OPEN,
    // A new dwelling here too: a pointer that stops dead is heard of no more.
    'fast over B': DWELLING_B_OVER_A,
    'over card': OPEN,
    off: LEAVING,
    timeout: { name: 'open', target: 'B' },
    'ask for B': HELD_B,
    engage: HELD,
    'click away': IDLE,
    lost: IDLE,
    dismiss: IDLE,
  },
  'open A': {
    'over B': DWELLING_B_OVER_A,
    'fast over B': DWELLING_B_OVER_A,
    off: LEAVING,
    'ask for B': HELD_B,
    engage: HELD,
    pin: PINNED,
    'click away': IDLE,
    lost: IDLE,
    dismiss: IDLE,
  },
  'leaving A': {
    'over A': OPEN,
    'fast over A': OPEN,
    'over B': DWELLING_B_OVER_A,
    'fast over B': DWELLING_B_OVER_A,
    'over card': OPEN,
    timeout: IDLE,
    'ask for B': HELD_B,
    engage: HELD,
    pin: PINNED,
    'click away': IDLE,
    lost: IDLE,
    dismiss: IDLE,
  },
  'held A': {
    'ask for B': HELD_B,
    pin: PINNED,
    'click away': IDLE,
    lost: IDLE,
    dismiss: IDLE,
  },
  'pinned A': { 'ask for B': HELD_B, unpin: HELD, dismiss: IDLE },
};

const pairs = Object.keys(STATES).flatMap((state) =>
  Object.keys(EVENTS).map((event) => [state, event] as [keyof typeof STATES, keyof typeof EVENTS]),
);

describe('a card', () => {
  test.each(pairs)('that is %s, on %s', (state, event) => {
    const before: State = STATES[state];
    const after = nextHover(before, EVENTS[event]);
    const expected = TABLE[state][event];
    if (expected) {
      expect(after).toEqual(expected);
      // A new object, so that the host starts its delay.
      expect(after).not.toBe(before);
    } else expect(after).toBe(before);
  });

  test('of an earlier mark shows until the next one has earned its own', () => {
    expect(shownBy(DWELLING_B_OVER_A)).toBe('A');
    expect(shownBy(DWELLING_B)).toBeUndefined();
    expect(shownBy(LEAVING)).toBe('A');
    expect(shownBy(IDLE)).toBeUndefined();
  });

  test('opens once the pointer has rested for the dwell, and closes after the grace', () => {
    const events: Event[] = [EVENTS['fast over A'], EVENTS['over A'], EVENTS.timeout, EVENTS.off];
    const state = events.reduce<State>(nextHover, IDLE);
    expect(state).toEqual(LEAVING);
    expect(nextHover(state, EVENTS.timeout)).toEqual(IDLE);
  });
});
