import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { CollectionDatabase } from '../../../data/collection/database.ts';
import { saveSnippet } from '../../../data/collection/store.ts';
import { createPageState } from '../../../data/panel/page-state.ts';
import { addressesOf } from '../../../data/tabs/describe-page.ts';
import { createSavedHere } from '../../../entrypoints/sidepanel/saved.ts';

vi.mock(import('../../../data/tabs/describe-page.ts'));

const db = new CollectionDatabase();
const addressOf = (name: string) => `https://example.org/${name}`;

beforeEach(async () => {
  vi.restoreAllMocks();
  await db.snippets.clear();
  for (const name of ['a', 'b']) {
    const page = { url: addressOf(name), title: name, site: '', authors: [] };
    const quote = { exact: `Saved from ${name}`, prefix: '', suffix: '' };
    await saveSnippet(db, { quote, page, entities: ['huawei'] }, new Date());
  }
});

/** A panel whose pages say how they are called when the test has them say it. */
function panel() {
  const answers = new Map<number, () => void>();
  vi.mocked(addressesOf).mockImplementation(
    (tab) => new Promise((answer) => answers.set(tab, () => answer([]))),
  );
  const page = createPageState();
  const saved = createSavedHere(page);
  return {
    saved,
    page,
    /** Brings a page to the front. */
    show: (tabId: number, name: string) => {
      page.tabId.value = tabId;
      page.address.value = addressOf(name);
    },
    answer: (tabId: number) => answers.get(tabId)?.(),
    listed: () => {
      const list = saved.list.value;
      return list.name === 'read' ? list.snippets.map(({ quote }) => quote?.exact) : list.name;
    },
  };
}

test('what was saved from a page that was slow is not shown beside the next one', async () => {
  const { saved, show, answer, listed } = panel();
  show(1, 'a');
  const slow = saved.read();
  show(2, 'b');
  const next = saved.read();
  answer(2);
  await next;
  expect(listed()).toEqual(['Saved from b']);
  answer(1);
  await slow;
  expect(listed()).toEqual(['Saved from b']);
});

test('a page that never answers has no list, and not that of the page before', async () => {
  const { saved, show, answer, listed } = panel();
  expect(listed()).toBe('loading');
  show(1, 'a');
  const read = saved.read();
  answer(1);
  await read;
  expect(listed()).toEqual(['Saved from a']);
  show(2, 'b');
  expect(listed()).toBe('loading');
});

test('an answer counts for the page that was asked', async () => {
  const { saved, show, answer, listed } = panel();
  show(1, 'a');
  const read = saved.read();
  show(2, 'b');
  answer(1);
  await read;
  expect(listed()).toBe('loading');
  show(1, 'a');
  expect(listed()).toEqual(['Saved from a']);
});

test('what cannot be read leaves nothing of the page before, and can be tried again', async () => {
  const { saved, show, answer, listed } = panel();
  show(1, 'a');
  const read = saved.read();
  answer(1);
  await read;
  show(2, 'b');
  vi.mocked(addressesOf).mockRejectedValueOnce(new Error('no')).mockResolvedValue([]);
  await saved.read();
  const list = saved.list.value;
  if (list.name !== 'failed') throw new Error(`It is ${list.name}.`);
  expect(list.failure).toMatchObject({ what: 'saved', reason: 'shut' });
  list.failure.retry();
  await expect.poll(listed).toEqual(['Saved from b']);
});

test('what is on the page brings what was saved elsewhere about it', async () => {
  const { saved, page, show, answer } = panel();
  show(1, 'a');
  const mention = {
    kind: 'entity' as const,
    key: '0',
    entity: 'huawei',
    name: 'Huawei',
    text: 'Huawei',
    frameId: 0,
  };
  page.report.value = { name: 'on', mentions: [mention] };
  const read = saved.read();
  answer(1);
  await read;
  const list = saved.list.value;
  expect(list.name === 'read' && list.related.map(({ quote }) => quote?.exact)).toEqual(['Saved from b']);
});

test('pages whose addresses the browser does not tell are told apart', async () => {
  const { saved, page, listed } = panel();
  vi.mocked(addressesOf).mockResolvedValue([addressOf('a')]);
  page.tabId.value = 1;
  await saved.read();
  expect(listed()).toEqual(['Saved from a']);
  page.tabId.value = 2;
  expect(listed()).toBe('loading');
});
