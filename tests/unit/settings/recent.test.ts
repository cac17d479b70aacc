import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addRecent, clearRecent, readRecent } from '../../../data/settings/recent.ts';
import { changeSettings } from '../../../data/settings/store.ts';

beforeEach(() => fakeBrowser.reset());

const names = async () => (await readRecent()).map(({ name }) => name);

test('keeps the latest first, each once, and not more than fit', async () => {
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'c']) await addRecent({ id: name, name });
  expect(await names()).toEqual(['c', 'g', 'f', 'e', 'd', 'b']);
});

test('keeps nothing but what is needed to open it again', async () => {
  await addRecent({ id: 'huawei', name: 'Huawei', query: 'secret' } as Parameters<typeof addRecent>[0]);
  expect(await readRecent()).toEqual([{ id: 'huawei', name: 'Huawei' }]);
});

test('keeps nothing where the reader wants nothing kept, and forgets on request', async () => {
  await addRecent({ id: 'a', name: 'a' });
  await clearRecent();
  expect(await names()).toEqual([]);
  await changeSettings({ keepRecent: false });
  await addRecent({ id: 'b', name: 'b' });
  expect(await names()).toEqual([]);
});

test('of two that are added at once, both stay', async () => {
  await Promise.all([addRecent({ id: 'a', name: 'a' }), addRecent({ id: 'b', name: 'b' })]);
  expect((await names()).toSorted()).toEqual(['a', 'b']);
});

test('a damaged list reads as empty', async () => {
  await fakeBrowser.storage.local.set({ recent: [{ id: 1 }] });
  expect(await names()).toEqual([]);
});
