import { expect, test } from 'vitest';
import { isInSafeArea } from '../../../spotting/page/safe-area.ts';

const mark = { left: 100, right: 160, top: 200, bottom: 220 };
const below = { left: 100, right: 480, top: 240, bottom: 600 };
const above = { left: 40, right: 420, top: 20, bottom: 180 };

test.each([
  ['straight down', 130, 230, below, true],
  ['down and far to the right, near the card', 400, 238, below, true],
  ['far to the right, still near the line', 400, 222, below, false],
  ['beside the mark', 90, 230, below, false],
  ['on the line itself', 130, 210, below, false],
  ['inside the card', 130, 300, below, false],
  ['straight up', 130, 190, above, true],
  ['up and to the left', 50, 183, above, true],
  ['below, when the card is above', 130, 230, above, false],
])('%s', (_, x, y, card, expected) => expect(isInSafeArea(x, y, mark, card)).toBe(expected));
