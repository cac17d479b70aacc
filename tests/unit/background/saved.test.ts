import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { saveSnippet } from '../../../data/collection/store.ts';
import { siteOf } from '../../../data/settings/site.ts';
import { changeSettings } from '../../../data/settings/store.ts';
import { collection } from '../../../entrypoints/background/collection.ts';
import { onFrame, onVisit } from '../../../entrypoints/background/saved.ts';

const URL_OF_PAGE = 'https://example.org/a';
const QUOTE = { exact: 'Words.', prefix: '', suffix: '' };
const run = vi.fn(async (_: unknown): Promise<{ frameId: number; result: unknown }[]> => []);

beforeEach(async () => {
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation(run);
  const page = { url: URL_OF_PAGE, title: '', site: '', authors: [] };
  await saveSnippet(collection, { quote: QUOTE, page, entities: [] }, new Date());
});
afterEach(async () => {
  vi.restoreAllMocks();
  run.mockReset().mockResolvedValue([]);
  await collection.snippets.clear();
});

const isMarked = () =>
  run.mock.calls.some((call) => JSON.stringify(call).includes('/content-scripts/saved.js'));
const visit = (url: string) => onFrame({ tabId: 1, frameId: 0, url, site: siteOf(url) });

test('quotes are marked on the page that they were saved from', async () => {
  await visit(URL_OF_PAGE);
  expect(isMarked()).toBe(true);
});

test('a page that nothing was saved from gets no script', async () => {
  await visit('https://example.org/other');
  expect(isMarked()).toBe(false);
});

test.each([{ markSaved: false }, { on: false }, { offSites: ['example.org'] }])(
  'where that is switched off (%j), nothing is marked',
  async (off) => {
    await changeSettings(off);
    await visit(URL_OF_PAGE);
    expect(isMarked()).toBe(false);
    await changeSettings({ markSaved: true, on: true, offSites: [] });
  },
);

test.each(['https://www.example.org/a', 'https://example.org:8080/a'])(
  'the switches for sites count for %s, whose site is its registrable domain',
  async (url) => {
    const page = { url, title: '', site: '', authors: [] };
    await saveSnippet(collection, { quote: QUOTE, page, entities: [] }, new Date());
    const site = 'example.org';
    await changeSettings({ chosenOnly: true, onSites: [site] });
    await visit(url);
    expect(isMarked()).toBe(true);
    run.mockClear();
    await changeSettings({ chosenOnly: false, offSites: [site] });
    await visit(url);
    expect(isMarked()).toBe(false);
    await changeSettings({ onSites: [], offSites: [] });
  },
);

test('a frame where quotes are being marked is left to do so, however often it tells of its marks', async () => {
  run.mockResolvedValue([{ frameId: 0, result: true }]);
  await visit(URL_OF_PAGE);
  expect(isMarked()).toBe(false);
});

test('what was marked at one address of a single-page site goes at another that has nothing saved', async () => {
  let isEnded = false;
  run.mockImplementation(async (injection) => {
    const { func, target } = injection as { func?: () => unknown; target: { allFrames?: boolean } };
    if (target.allFrames) return [{ frameId: 0, result: 'https://example.org/other' }];
    const key = Symbol.for('backgrounder.script.saved');
    const ending = new AbortController();
    Reflect.set(globalThis, key, ending);
    const result = func?.();
    isEnded ||= ending.signal.aborted;
    Reflect.deleteProperty(globalThis, key);
    return [{ frameId: 0, result }];
  });
  await onVisit(1);
  expect([isEnded, isMarked()]).toEqual([true, false]);
});

test('a frame that has gone meanwhile keeps no other from its marks', async () => {
  run.mockImplementation(async (injection) => {
    const asked = JSON.stringify(injection);
    if (asked.includes('"frameIds":[1]') && asked.includes('saved.js')) throw new Error('No such frame.');
    return asked.includes('"allFrames":true')
      ? [1, 2].map((frameId) => ({ frameId, result: URL_OF_PAGE }))
      : [];
  });
  await onVisit(1);
  expect(run.mock.calls.map(([injection]) => JSON.stringify(injection))).toContainEqual(
    expect.stringMatching(/"frameIds":\[2\].*saved\.js/),
  );
});
