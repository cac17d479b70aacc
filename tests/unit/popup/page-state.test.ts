import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MessageError } from '../../../data/messages/message.ts';
import { goTo } from '../../../data/panel/go-to.ts';
import { createPageState } from '../../../data/panel/page-state.ts';
import { readSettings } from '../../../data/settings/store.ts';

const TAB = {
  ...{ id: 1, index: 0, windowId: 1, url: 'https://example.org/a', title: 'A', active: true, pinned: false },
  ...{ highlighted: true, incognito: false, selected: true, discarded: false, autoDiscardable: true },
  ...{ frozen: false, groupId: -1 },
};
const full = () => Object.assign(new Error('no'), { name: 'QuotaExceededError' });

const inFront = (tab: typeof TAB) =>
  vi.spyOn(browser.tabs, 'query').mockImplementation(vi.fn(async () => [tab]));

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  inFront(TAB);
  // The page answers: nothing is marked here.
  const value = { state: 'site-off', mentions: [], frame: null };
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(vi.fn(async () => ({ ok: true, value })));
  vi.spyOn(browser.permissions, 'contains').mockImplementation(vi.fn(async () => true));
  // The background knows the site.
  const site = { ok: true, value: { site: 'example.org' } };
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(vi.fn(async () => site));
});

test('a page is shown also where the settings cannot be read, which is said and can be tried again', async () => {
  const reading = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('shut'));
  const page = createPageState();
  await page.read();
  expect([page.report.value, page.title.value]).toEqual([{ name: 'site-off' }, 'A']);
  expect(page.failure.value).toMatchObject({ what: 'settings', reason: 'shut' });
  reading.mockRestore();
  page.failure.value?.retry();
  await expect.poll(() => page.failure.value).toBeUndefined();
});

test('a choice that cannot be stored is said not to be, and is stored when it is tried again', async () => {
  const page = createPageState();
  await page.read();
  const storing = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(full());
  await page.attempt(() => page.switchSite(false));
  expect(page.failure.value).toMatchObject({ what: 'action', reason: 'full' });
  // What is read meanwhile does not hide it.
  await page.read();
  expect(page.failure.value).toMatchObject({ what: 'action', reason: 'full' });
  storing.mockRestore();
  page.failure.value?.retry();
  await expect.poll(async () => (await readSettings()).offSites).toEqual(['example.org']);
  expect([page.failure.value, page.site.value?.isOn]).toEqual([undefined, false]);
});

test('what failed on one page is not tried again on another', async () => {
  const page = createPageState();
  await page.read();
  await page.attempt(() => Promise.reject(full()));
  inFront({ ...TAB, id: 2 });
  await page.read();
  expect(page.failure.value).toBeUndefined();
});

test('a background that does not answer is told apart from a disk that is full', async () => {
  const page = createPageState();
  await page.attempt(() => Promise.reject(new MessageError('unreachable', 'Nobody is there.')));
  expect(page.failure.value?.reason).toBe('unreachable');
});

test('what a click allows is begun within it', () => {
  const open = vi.fn(() => Promise.resolve());
  void createPageState().attempt(open);
  expect(open).toHaveBeenCalled();
});

test('a page that has changed before it was gone to is read again', async () => {
  const page = createPageState();
  await page.read();
  const mention = {
    ...{ kind: 'entity' as const, key: '0', entity: 'a', name: 'A', text: 'A', frameId: 0 },
  };
  expect(await goTo(mention, page)).toBe(true);
  vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('Nobody is there.'));
  expect(await goTo(mention, page)).toBe(false);
  expect(page.report.value).toEqual({ name: 'unreadable', why: 'notYet' });
});
