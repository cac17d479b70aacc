import { expect, test } from 'vitest';
import { groupMentions } from '../../../components/popup/mentions.ts';
import { whyUnreadable } from '../../../components/popup/readable.ts';

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
  expect(whyUnreadable(address)).toBe(why);
});

test('mentions are taken together by entity, in the order of their first', () => {
  const mention = (key: string, entity: string) => ({
    key,
    entity,
    name: entity.toUpperCase(),
    text: entity,
    rects: [],
    why: { alias: entity, because: [], unless: [] },
  });
  const groups = groupMentions([mention('0', 'b'), mention('1', 'a'), mention('2', 'b')]);
  expect(groups.map(({ name, mentions }) => [name, mentions.map(({ key }) => key)])).toEqual([
    ['B', ['0', '2']],
    ['A', ['1']],
  ]);
});
