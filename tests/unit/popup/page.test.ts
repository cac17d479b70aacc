import { expect, test } from 'vitest';
import { groupMentions } from '../../../components/popup/mentions.ts';
import { whyUnreadable } from '../../../data/panel/readable.ts';
import { inReadingOrder } from '../../../data/panel/reading-order.ts';

test.each([
  [undefined, 'browserPage'],
  ['chrome://settings/', 'browserPage'],
  ['about:blank', 'browserPage'],
  ['moz-extension://a/popup.html', 'browserPage'],
  ['not an address', 'browserPage'],
  ['https://addons.mozilla.org/en-US/firefox/', 'store'],
  ['https://chromewebstore.google.com/', 'store'],
  ['https://example.org/report.PDF?page=2', 'pdf'],
  ['file:///home/reader/page.html', 'file'],
  ['https://example.org/', 'notYet'],
] as const)('%s is not read: %s', (address, why) => {
  expect(whyUnreadable(address, true)).toBe(why);
});

test.each([
  [undefined, 'noAccess'],
  ['https://example.org/', 'noAccess'],
  ['https://addons.mozilla.org/en-US/firefox/', 'store'],
  ['chrome://settings/', 'browserPage'],
] as const)('where access is withheld, %s is not read: %s', (address, why) => {
  expect(whyUnreadable(address, false)).toBe(why);
});

const mention = (key: string, entity: string) => ({
  kind: 'entity' as const,
  key,
  entity,
  name: entity.toUpperCase(),
  text: entity,
});

test('mentions are taken together by entity, in the order of their first', () => {
  const mentions = [mention('0', 'b'), mention('1', 'a'), mention('2', 'b')];
  const groups = groupMentions(mentions.map((each) => ({ ...each, frameId: 0 })));
  expect(groups.map(({ name, mentions }) => [name, mentions.map(({ key }) => key)])).toEqual([
    ['B', ['0', '2']],
    ['A', ['1']],
  ]);
});

test('mentions in frames come after those of the page, from top to bottom, then where nobody knows', () => {
  const frame = (frameId: number, at: { x: number; y: number } | null) => {
    return { frameId, list: { frame: at, mentions: [mention('0', `in-${frameId}`)] } };
  };
  const frames = [
    frame(9, null),
    frame(5, { x: 400, y: 50 }),
    frame(3, { x: 0, y: 700 }),
    frame(7, { x: 0, y: 50 }),
    frame(0, { x: 0, y: 900 }),
    frame(8, null),
  ];
  expect(inReadingOrder(frames).map(({ frameId }) => frameId)).toEqual([0, 7, 5, 3, 8, 9]);
});
