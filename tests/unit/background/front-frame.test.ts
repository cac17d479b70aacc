import { describe, expect, test } from 'vitest';
import { type FrameState, frameAfter, frontFrame } from '../../../entrypoints/background/front-frame.ts';

const frame = (frameId: number, more: Partial<FrameState> = {}): FrameState => ({
  frameId,
  marks: 2,
  shown: null,
  hasScript: false,
  hasFocus: false,
  ...more,
});

describe('a command is for', () => {
  test.each<[string, FrameState[], number | undefined]>([
    ['the frame with the card', [frame(0, { hasFocus: true }), frame(4, { shown: 1 })], 4],
    ['the one with the focus, where no card is open', [frame(0), frame(4, { hasFocus: true })], 4],
    ['the page itself otherwise', [frame(4), frame(0)], 0],
    ['the first with marks, where the page has none', [frame(0, { marks: 0 }), frame(4)], 4],
    ['none where nothing is marked', [frame(0, { marks: 0, hasFocus: true })], undefined],
  ])('%s', (_, frames, expected) => {
    expect(frontFrame(frames)?.frameId).toBe(expected);
  });
});

describe('a step leads', () => {
  const shownIn = (frameId: number, shown: number) =>
    [frame(4), frame(0), frame(3, { marks: 0 }), frame(7)].map((each) =>
      each.frameId === frameId ? { ...each, shown } : each,
    );
  test.each([
    ['next', 'to another mark of the same frame', 0, 0, 0, false],
    ['next', 'from the last mark into the next frame with marks', 0, 1, 4, true],
    ['next', 'from the last frame to the first', 7, 1, 0, true],
    ['previous', 'to another mark of the same frame', 4, 1, 4, false],
    ['previous', 'from the first mark into the frame before', 4, 0, 0, true],
    ['previous', 'from the first frame to the last', 0, 0, 7, true],
    ['next', 'on in the same frame, where its mark is gone', 4, -1, 4, false],
  ] as const)('%s: %s', (direction, _, from, shown, to, enters) => {
    expect(frameAfter(shownIn(from, shown), direction)).toMatchObject({ frame: { frameId: to }, enters });
  });

  test('to the front frame where no card is open, and round in the only one', () => {
    expect(frameAfter([frame(0), frame(4)], 'next')).toMatchObject({ frame: { frameId: 0 }, enters: false });
    expect(frameAfter([frame(0, { shown: 1 })], 'next')).toMatchObject({
      frame: { frameId: 0 },
      enters: false,
    });
    expect(frameAfter([frame(0, { marks: 0 })], 'next')).toBeUndefined();
  });
});
