import { expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { readSender } from '../../../entrypoints/background/page-context.ts';

const TOP = 'https://news.example.co.uk/story';
const ours = { id: browser.runtime.id };
const tabAt = (url: string) => ({
  ...{ id: 7, index: 0, windowId: 1, url, active: true, pinned: false, highlighted: true, incognito: false },
  ...{ selected: true, discarded: false, autoDiscardable: true, frozen: false, groupId: -1, lastAccessed: 0 },
});
const frame = (url: string, top = TOP, frameId = 2) => ({ ...ours, tab: tabAt(top), frameId, url });

test('a page of ours is known by its address, in a tab or not', () => {
  const url = browser.runtime.getURL('/popup.html');
  expect(readSender({ ...ours, url })).toEqual({ from: 'extension' });
  expect(readSender({ ...ours, url, tab: tabAt(url) })).toEqual({ from: 'extension' });
});

test.each([
  ['another extension', { ...frame(TOP), id: 'somebody-else' }],
  ['a content script outside of tabs', { ...ours, url: TOP }],
  ['nobody with an address', ours],
])('%s is not answered', (_, from) => expect(readSender(from)).toBeUndefined());

test.each([
  ['about:srcdoc'],
  ['about:blank'],
  ['blob:https://news.example.co.uk/0b9d6c1e'],
  ['data:text/html,<p>Huawei'],
  ['https://cdn.example.org/frame'],
])('a frame at %s belongs to the site of its page', (url) =>
  expect(readSender(frame(url))).toMatchObject({ from: 'page', frameId: 2, url, site: 'example.co.uk' }),
);

test.each([
  [TOP, 'example.co.uk'],
  ['https://alice.github.io/', 'alice.github.io'],
  ['https://github.io/', 'github.io'],
  ['http://localhost:8080/', 'localhost'],
  ['http://127.0.0.1/', '127.0.0.1'],
  ['http://[::1]/', '[::1]'],
  ['http://constructor/', 'constructor'],
  ['https://www.example.org./', 'example.org'],
  ['https://www.食狮.公司.cn/', 'xn--85x722f.xn--55qx5d.cn'],
  ['file:///home/reader/page.html', 'file:'],
  ['blob:https://news.example.co.uk/0b9d6c1e', 'example.co.uk'],
  ['about:blank', undefined],
  ['data:text/html,x', undefined],
])('a page at %s is of the site %s', (url, site) =>
  expect(readSender(frame(url, 'https://elsewhere.example/', 0))).toMatchObject({ url, site }),
);

test('a page that another page has made belongs to the site of that one', () => {
  const from = { ...frame('about:blank', 'about:blank', 0), origin: 'https://news.example.co.uk' };
  expect(readSender(from)).toMatchObject({ site: 'example.co.uk' });
});
