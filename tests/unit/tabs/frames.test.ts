import { describe, expect, test } from 'vitest';
import {
  type FrameState,
  frameAfter,
  frontFrame,
  marksElsewhere,
  nextFrameWith,
} from '../../../data/tabs/frames.ts';

const frame = (frameId: number, more: Partial<FrameState> = {}): FrameState => ({
  frameId,
  marks: ['huawei', 'karamay'],
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
    ['the first with marks, where the page has none', [frame(0, { marks: [] }), frame(4)], 4],
    ['none where nothing is marked', [frame(0, { marks: [], hasFocus: true })], undefined],
  ])('%s', (_, frames, expected) => {
    expect(frontFrame(frames)?.frameId).toBe(expected);
  });
});

describe('a step leads', () => {
  const shownIn = (frameId: number, shown: number) =>
    [frame(4), frame(0), frame(3, { marks: [] }), frame(7)].map((each) =>
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
    expect(frameAfter([frame(0, { marks: [] })], 'next')).toBeUndefined();
  });
});

describe('of the marks in other frames', () => {
  const frames = [
    frame(4),
    frame(0, { marks: ['huawei', 'zte', 'huawei'] }),
    frame(7, { marks: ['karamay'] }),
    frame(5, { marks: [] }),
  ];

  test.each([
    ['all, to the page itself', 0, undefined, { before: 0, count: 3 }],
    ['all, to a frame between', 4, undefined, { before: 3, count: 4 }],
    ['all, to a frame without marks', 5, undefined, { before: 5, count: 6 }],
    ['those of one entity', 4, 'huawei', { before: 2, count: 2 }],
    ['those of one that is marked here alone', 0, 'zte', { before: 0, count: 0 }],
  ])('count %s', (_, here, entity, expected) => {
    expect(marksElsewhere(frames, here, entity)).toEqual(expected);
  });

  test.each([
    ['huawei', 0, 4],
    ['huawei', 4, 0],
    ['karamay', 4, 7],
    ['karamay', 7, 4],
    ['zte', 0, undefined],
  ])('the next of %s after frame %i is in frame %s', (entity, here, expected) => {
    expect(nextFrameWith(entity, frames, here)?.frameId).toBe(expected);
  });
});
