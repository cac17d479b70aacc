/** What a table or another program's file does to what is there already. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CollectionDatabase } from '../../../data/collection/database.ts';
import { editSnippet } from '../../../data/collection/edit.ts';
import { csvExport } from '../../../data/collection/export/csv.ts';
import { applyImport } from '../../../data/collection/import/apply.ts';
import { type ImportPlan, planImport } from '../../../data/collection/import/merge.ts';
import { previewOf } from '../../../data/collection/import/preview.ts';
import { readFile } from '../../../data/collection/import/read-file.ts';
import type { Snippet } from '../../../data/collection/schema.ts';
import { listFolders, listSnippets } from '../../../data/collection/store.ts';
import { FOLDERS, SNIPPETS } from './sample.ts';

const [quoted, factual] = SNIPPETS;
if (!quoted || !factual) throw new Error('The sample has a quote and a fact.');
const NOTED = 'quote,url,note\nWords,https://example.org/a,of the file';

let db: CollectionDatabase;
beforeEach(() => {
  db = new CollectionDatabase();
});
afterEach(() => db.delete());

const plan = async (text: string): Promise<ImportPlan> =>
  planImport(await db.snippets.toArray(), await listFolders(db), readFile(text));
async function importing(text: string): Promise<ImportPlan> {
  const planned = await plan(text);
  await applyImport(db, planned);
  return planned;
}
const hold = (...snippets: Snippet[]) =>
  applyImport(db, { added: snippets, changed: [], same: 0, leftOut: 0, folders: FOLDERS });
async function only(): Promise<Snippet> {
  const [one, ...others] = await listSnippets(db);
  if (!one || others.length > 0) throw new Error(`There are ${others.length + 1} snippets.`);
  return one;
}
const hypothesis = (text: string, tags: string[], updated: string) =>
  JSON.stringify({
    annotations: [
      {
        uri: 'https://example.org/a',
        created: '2023-01-01T00:00:00Z',
        updated,
        text,
        tags,
        target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'Words', prefix: 'a ', suffix: ' b' }] }],
      },
    ],
  });

describe('a file is imported, edited here and imported again', () => {
  test.each([
    ['a table without dates', NOTED],
    ['a table with dates', 'quote,note,saved\nWords,of the file,2024-01-01'],
    ['Hypothesis’s export', hypothesis('of the file', ['t'], '2023-01-02T00:00:00Z')],
  ])('%s leaves the edit as it is', async (_, text) => {
    await importing(text);
    const edit = {
      note: 'of the reader',
      tags: ['mine'],
      tagline: 'Read for this',
      emphasis: [{ start: 0, end: 3, style: 'underline' as const }],
    };
    await editSnippet(db, await only(), edit, new Date());
    const before = await only();
    expect(await importing(text)).toMatchObject({ added: [], changed: [], same: 1, folders: [] });
    expect(await only()).toEqual(before);
    expect(before).toMatchObject(edit);
  });

  test('Hypothesis’s later edit counts, and takes no more than it has', async () => {
    await importing(hypothesis('first', ['t'], '2023-01-02T00:00:00Z'));
    expect(await only()).toMatchObject({
      saved: '2023-01-01T00:00:00.000Z',
      edited: '2023-01-02T00:00:00.000Z',
    });
    await editSnippet(db, await only(), { tagline: 'Read for this' }, new Date('2023-02-01'));
    const before = await only();
    const again = hypothesis('second', [], '2023-03-01T00:00:00Z');
    const planned = await importing(again);
    const to = {
      ...before,
      note: 'second',
      edited: '2023-03-01T00:00:00.000Z',
      revision: before.revision + 1,
    };
    expect(planned.changed).toEqual([{ from: before, to }]);
    expect(await only()).toEqual(to);
    expect(await plan(again)).toMatchObject({ added: [], changed: [], same: 1 });
  });
});

describe('what is there already', () => {
  test('gets a note, tags and a folder where it has none, and is edited by that', async () => {
    const { folder: _folder, tagline = '', ...unfiled } = quoted;
    const bare = { ...unfiled, tagline, note: '', tags: [] };
    await hold(bare);
    const text = csvExport([{ ...bare, note: 'theirs', tags: ['t'], folder: 'f1' }], FOLDERS);
    const start = new Date().toISOString();
    const planned = await importing(text);
    expect(previewOf(planned)).toMatchObject({ added: 0, changed: 1, same: 0, folders: [] });
    const after = await only();
    expect(after).toEqual({
      ...bare,
      note: 'theirs',
      tags: ['t'],
      folder: 'f1',
      edited: after.edited,
      revision: 2,
    });
    expect(after.edited >= start).toBe(true);
    expect(await plan(text)).toMatchObject({ added: [], changed: [], same: 1 });
  });

  test('keeps its own words, and gets those that it lacks', async () => {
    await hold({ ...quoted, tags: [] });
    const text = csvExport([{ ...quoted, note: 'theirs', tags: ['t'] }], FOLDERS);
    await importing(text);
    expect(await only()).toMatchObject({ note: quoted.note, tags: ['t'] });
  });

  test('is known by its words and page where a table has no more', async () => {
    const { quote, page } = quoted;
    await hold({
      ...quoted,
      page: {
        ...page,
        canonical: 'https://example.org/own',
        title: '',
        site: '',
        authors: [],
        url: page?.url ?? '',
      },
    });
    const words = `"${quote?.exact.replaceAll('\n', ' ')}"`;
    for (const url of ['http://example.org/own/', page?.url])
      expect(await plan(`quote,url\n${words},${url}`)).toMatchObject({ added: [], changed: [], same: 1 });
    expect((await plan(`quote,url\n${words},https://example.org/other`)).added).toHaveLength(1);
    expect((await plan(`quote,url,prefix\n${words},${page?.url},elsewhere`)).added).toHaveLength(1);
  });

  test('is not filed anew, so no folder is made for it', async () => {
    await hold(quoted);
    const planned = await plan(csvExport([quoted], [{ id: 'f1', name: 'Its old name', made: quoted.saved }]));
    expect(planned).toMatchObject({ changed: [], same: 1, folders: [] });
  });
});

test('what stands twice in a file comes once, with the note of either', async () => {
  const { added, same } = await plan('quote,note\nWords,\nWords,second\nWords,third');
  expect(added.map(({ note }) => note)).toEqual(['second']);
  expect(same).toBe(1);
});

describe('the facts of a table', () => {
  const both: Snippet = { ...quoted, id: 'both', ...(factual.fact ? { fact: factual.fact } : {}) };

  test('are no quotes: they stay out, and the preview says how many', async () => {
    const planned = await importing(csvExport([quoted, factual], FOLDERS));
    expect(previewOf(planned)).toMatchObject({ added: 1, same: 0, leftOut: 1 });
    expect((await only()).quote).toEqual({ exact: quoted.quote?.exact, prefix: 'before ', suffix: ' after' });
  });

  test('are counted where their quote comes without them', async () => {
    const text = csvExport([both], FOLDERS);
    expect(previewOf(await importing(text))).toMatchObject({ added: 1, leftOut: 1 });
    expect(previewOf(await plan(text))).toMatchObject({ added: 0, same: 1, leftOut: 1 });
  });

  test('are met where they are, and annotated like a quote', async () => {
    await hold({ ...factual, note: '' }, both);
    const planned = await plan(csvExport([factual, both], FOLDERS));
    expect(previewOf(planned)).toMatchObject({ added: 0, changed: 1, same: 1, leftOut: 0 });
    expect(planned.changed[0]?.to).toMatchObject({ id: factual.id, note: factual.note, fact: factual.fact });
  });

  test('of a backup all come in', async () => {
    expect(previewOf(await planImport([], [], { snippets: SNIPPETS, folders: [] }))).toMatchObject({
      added: 3,
      leftOut: 0,
    });
  });
});
