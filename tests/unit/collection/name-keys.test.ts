import { expect, test } from 'vitest';
import { nameKey } from '../../../components/collection/name-keys.ts';

test.each([
  ['Enter', false, 'take'],
  ['Escape', false, 'revert'],
  ['a', false, undefined],
  // They choose among, or leave, the words that an input method offers.
  ['Enter', true, undefined],
  ['Escape', true, undefined],
] as const)('%s while composing (%s): %s', (key, isComposing, does) =>
  expect(nameKey({ key, isComposing })).toBe(does),
);
