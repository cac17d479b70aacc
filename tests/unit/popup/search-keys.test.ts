import { expect, test } from 'vitest';
import { asksForTab, readSearchKey } from '../../../components/search/search-keys.ts';

type Held = { ctrlKey?: boolean; metaKey?: boolean; isComposing?: boolean };

/** As an event has them: not as properties of its own. */
const press = (key: string, held: Held = {}) =>
  Object.create({ key, ctrlKey: false, metaKey: false, isComposing: false, ...held });
const results = { query: 'huawei', count: 3, active: 2 };

test.each([
  ['Enter opens in place', press('Enter'), { does: 'choose', inTab: false }],
  ['Ctrl+Enter in a tab', press('Enter', { ctrlKey: true }), { does: 'choose', inTab: true }],
  ['Cmd+Enter in a tab', press('Enter', { metaKey: true }), { does: 'choose', inTab: true }],
  ['the last is followed by the first', press('ArrowDown'), { does: 'move', to: 0 }],
  ['up goes back', press('ArrowUp'), { does: 'move', to: 1 }],
  ['Escape clears', press('Escape'), { does: 'clear' }],
  ['a letter is only typed', press('h'), undefined],
  ['a word being composed is left alone', press('Enter', { isComposing: true }), undefined],
])('%s', (_, pressed, asked) => {
  expect(readSearchKey(pressed, results)).toEqual(asked);
});

test('an empty field leaves Escape, Enter and the arrows to the browser', () => {
  for (const key of ['Escape', 'Enter', 'ArrowDown'])
    expect(readSearchKey(press(key), { query: '', count: 0, active: 0 })).toBeUndefined();
});

test('a click asks for a tab with the same keys', () => {
  expect([{}, { ctrlKey: true }, { metaKey: true }].map((held) => asksForTab(press('', held)))).toEqual([
    ...[false, true, true],
  ]);
});
