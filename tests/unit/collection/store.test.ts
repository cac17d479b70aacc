import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { undoChange } from '../../../data/collection/change.ts';
import { CollectionDatabase } from '../../../data/collection/database.ts';
import { removeSnippets } from '../../../data/collection/edit.ts';
import type { SnippetDraft } from '../../../data/collection/schema.ts';
import {
  listSnippets,
  quotesInFrame,
  quotesOfPage,
  saveSnippet,
  snippetsAbout,
  snippetsOfPage,
} from '../../../data/collection/store.ts';

const NOON = new Date('2024-03-01T12:00:00Z');
const LATER = new Date('2024-03-01T13:00:00Z');

function quoted(exact: string, url = 'https://example.org/a'): SnippetDraft {
  return {
    quote: { exact, prefix: 'before ', suffix: ' after' },
    page: { url, title: 'A page', site: 'Example', authors: [] },
    entities: ['huawei'],
  };
}

describe('the collection', () => {
  let db: CollectionDatabase;
  beforeEach(() => {
    db = new CollectionDatabase();
  });
  afterEach(() => db.delete());

  test('keeps what is saved, the newest first', async () => {
    const first = await saveSnippet(db, quoted('one'), NOON);
    const second = await saveSnippet(db, quoted('two'), LATER);
    const listed = await listSnippets(db);
    expect(listed.map(({ id }) => id)).toEqual([second.id, first.id]);
    expect(listed[1]).toEqual({
      id: first.id,
      ...quoted('one'),
      note: '',
      tags: [],
      emphasis: [],
      saved: NOON.toISOString(),
      edited: NOON.toISOString(),
      revision: 1,
    });
  });

  test('says that the same is there already, whatever trackers the address has', async () => {
    const first = await saveSnippet(db, quoted('one'), NOON);
    const again = await saveSnippet(db, quoted('one', 'http://www.example.org/a/?utm_source=x#top'), LATER);
    expect(again).toEqual({ id: first.id, already: true });
    expect(await listSnippets(db)).toHaveLength(1);
  });

  test('keeps the same words twice where they stand in two places', async () => {
    await saveSnippet(db, quoted('one'), NOON);
    const elsewhere = quoted('one');
    const other = await saveSnippet(
      db,
      { ...elsewhere, quote: { exact: 'one', prefix: 'elsewhere ', suffix: ' after' } },
      NOON,
    );
    expect(other.already).toBe(false);
  });

  test('saves at the same time keep one', async () => {
    const saves = await Promise.all(Array.from({ length: 10 }, () => saveSnippet(db, quoted('one'), NOON)));
    expect(saves.filter(({ already }) => !already)).toHaveLength(1);
    expect(new Set(saves.map(({ id }) => id)).size).toBe(1);
  });

  test('deleted snippets come back as they were', async () => {
    const { id } = await saveSnippet(db, quoted('one'), NOON);
    const before = await listSnippets(db);
    const deleted = await removeSnippets(db, [id, 'unknown']);
    expect(await listSnippets(db)).toEqual([]);
    await undoChange(db, deleted);
    expect(await listSnippets(db)).toEqual(before);
  });

  test('restoring what was saved anew in the meantime doubles nothing', async () => {
    const { id } = await saveSnippet(db, quoted('one'), NOON);
    const deleted = await removeSnippets(db, [id]);
    const anew = await saveSnippet(db, quoted('one'), LATER);
    expect((await undoChange(db, deleted)).skipped).toBe(1);
    expect((await listSnippets(db)).map((snippet) => snippet.id)).toEqual([anew.id]);
  });

  test('looks for each quote where it stood: on the page, or in its frame', async () => {
    const PAGE = 'https://example.org/a';
    const FRAME = 'https://frames.example/b';
    const onPage = await saveSnippet(db, quoted('one'), NOON);
    const quote = { exact: 'two', prefix: '', suffix: '', frame: `${FRAME}?utm_source=a` };
    const inFrame = await saveSnippet(db, { ...quoted('two'), quote }, NOON);
    const ofFrame = await saveSnippet(db, quoted('three', FRAME), NOON);
    const ids = (found: { id: string }[]) => found.map(({ id }) => id);
    expect(ids(await quotesOfPage(db, [PAGE]))).toEqual([onPage.id]);
    expect(ids(await quotesInFrame(db, [PAGE], FRAME))).toEqual([inFrame.id, ofFrame.id]);
    expect(ids(await quotesInFrame(db, [PAGE], 'https://frames.example/other'))).toEqual([]);
    expect(ids(await quotesInFrame(db, ['https://example.org/other'], FRAME))).toEqual([ofFrame.id]);
  });

  test('finds snippets by any address of their page, and by entity', async () => {
    const draft = quoted('one', 'https://example.org/a?utm_medium=mail');
    const page = {
      url: '',
      title: '',
      site: '',
      authors: [],
      ...draft.page,
      canonical: 'https://example.org/story',
    };
    const { id } = await saveSnippet(db, { ...draft, page }, NOON);
    const found = await snippetsOfPage(db, ['https://example.org/story#top', 'https://example.org/a']);
    expect(found.map((snippet) => snippet.id)).toEqual([id]);
    expect(await snippetsOfPage(db, ['https://example.org/other'])).toEqual([]);
    expect((await snippetsAbout(db, 'huawei')).map((snippet) => snippet.id)).toEqual([id]);
    expect(await snippetsAbout(db, 'ibm')).toEqual([]);
  });
});
