import { expect, test } from 'vitest';
import { placeCard } from '../../../components/card/place-card.ts';

const VIEW = { width: 1000, height: 800 };
const CARD = { width: 384, height: 300 };
const box = (left: number, top: number, width = 60, height = 20) => ({
  ...{ left, top, width, height, x: left, y: top },
  ...{ right: left + width, bottom: top + height, toJSON: () => undefined },
});

test.each([
  ['below its line', [box(100, 100)], false, { left: 100, top: 128, room: 664 }],
  [
    'above, held at its lower edge, where it fits only there',
    [box(100, 700)],
    false,
    { left: 100, bottom: 108, room: 684 },
  ],
  ['inside the window at the right edge', [box(900, 100)], false, { left: 608, top: 128, room: 664 }],
  ['from the right in text that runs from there', [box(500, 100)], true, { left: 176, top: 128, room: 664 }],
  ['inside the window at the left edge', [box(100, 100)], true, { left: 8, top: 128, room: 664 }],
  [
    'clear of every line of its mark',
    [box(900, 100), box(20, 120)],
    false,
    { left: 608, top: 148, room: 644 },
  ],
  ['where it is easily seen without a mark', [], false, { left: 500, top: 208, room: 584 }],
])('a card stands %s', (_, boxes, rtl, spot) => {
  expect(placeCard(CARD, { boxes, rtl }, VIEW)).toEqual(spot);
});

test('of a mark on two lines, the one under the pointer counts', () => {
  const placing = { boxes: [box(900, 100), box(20, 120)], point: { x: 30, y: 130 }, rtl: false };
  expect(placeCard(CARD, placing, VIEW)).toEqual({ left: 20, top: 148, room: 644 });
});

test('where it fits on neither side it stands on the roomier one, with the room that is there', () => {
  const low = { width: 1000, height: 400 };
  expect(placeCard(CARD, { boxes: [box(0, 250)], rtl: false }, low)).toEqual({
    left: 8,
    bottom: 158,
    room: 234,
  });
  expect(placeCard(CARD, { boxes: [box(0, 90)], rtl: false }, low)).toEqual({ left: 8, top: 118, room: 274 });
});

test('in a window without room beside the line it still has some, inside the window', () => {
  const tiny = { width: 400, height: 150 };
  expect(placeCard(CARD, { boxes: [box(0, 60)], rtl: false }, tiny)).toEqual({ left: 8, top: 46, room: 96 });
});
