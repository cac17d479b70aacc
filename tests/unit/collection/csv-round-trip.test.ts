/** Our own table, imported again. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type SnippetRow, toRow } from '../../../data/collection/database.ts';
import { csvExport } from '../../../data/collection/export/csv.ts';
import { planImport } from '../../../data/collection/import/merge.ts';
import { readFile } from '../../../data/collection/import/read-file.ts';
import type { Folder, Snippet } from '../../../data/collection/schema.ts';
import { SNIPPETS } from './sample.ts';

const AT = '2024-03-01T12:00:00.000Z';
const BASE = { entities: [], emphasis: [], saved: AT, edited: AT, revision: 1 };
const FOLDERS: Folder[] = [
  { id: 'f1', name: "'=Round; 3", made: AT },
  { id: 'f2', name: 'Round 4', made: AT },
];
const factual = SNIPPETS[1];
if (!factual?.fact) throw new Error('The sample has a fact.');

/** Texts of whatever a table stumbles over. */
const text = fc.string({ unit: fc.constantFrom(...'a华;,\\\'"=+-@\t\r\n |\ufeff'), maxLength: 6 });
/** White space around an item of a list is none of it. */
const items = fc.array(text.map((one) => one.trim()).filter(Boolean), { maxLength: 3 });
// Few of each, so that the same words stand in several places.
const words = fc.oneof(fc.constant('Twice.'), text.filter(Boolean));
const around = fc.constantFrom('', '\'=a "b" ');
const address = fc.constantFrom('https://example.org/a?utm_source=mail', 'file:///b.html');

const snippet = fc
  .record(
    {
      quote: fc.record(
        { exact: words, prefix: around, suffix: around, frame: fc.constant('https://frames.example/b') },
        { requiredKeys: ['exact', 'prefix', 'suffix'] },
      ),
      page: fc.record(
        {
          url: address,
          canonical: address,
          title: text,
          site: text.filter(Boolean),
          authors: items,
          published: fc.constantFrom('2019', '2019-08-11'),
        },
        { requiredKeys: ['url', 'title', 'site', 'authors'] },
      ),
      fact: fc.constant(factual.fact),
      note: text,
      tags: items,
      folder: fc.constantFrom('f1', 'f2'),
    },
    { requiredKeys: ['quote', 'page', 'note', 'tags'] },
  )
  .map((part) => ({ ...BASE, ...part }));

/** A fact without a quote and, of some snippets, those that can be kept side by side. */
async function collectionOf(fact: Snippet, some: Omit<Snippet, 'id'>[]): Promise<SnippetRow[]> {
  const snippets = some.map((one, index) => ({ ...one, id: `s${index}` }));
  const rows = await Promise.all([fact, ...snippets].map(toRow));
  return [...new Map(rows.map((row) => [row.identity, row])).values()];
}

test('our own table adds and changes nothing where it is from', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(snippet, { maxLength: 9 }), async (some) => {
      const rows = await collectionOf({ ...factual, note: '' }, some);
      const plan = await planImport(rows, FOLDERS, readFile(csvExport(rows, FOLDERS)));
      expect(plan).toEqual({ added: [], changed: [], same: rows.length, leftOut: 0, folders: [] });
    }),
    { numRuns: 300 },
  );
});

test('our own table brings back every quote with all that it has of it', async () => {
  await fc.assert(
    fc.asyncProperty(snippet, async (one) => {
      const table = csvExport([{ ...one, id: 's' }], FOLDERS);
      const { added, folders } = await planImport([], [], readFile(table));
      const { fact: _fact, folder, page, ...rest } = one;
      const { canonical, ...seen } = page;
      const filed = FOLDERS.filter(({ id }) => id === folder);
      expect(folders.map(({ name }) => name)).toEqual(filed.map(({ name }) => name));
      const address = canonical ?? seen.url;
      const back = { ...rest, page: { ...seen, url: address }, folder: folders[0]?.id, id: added[0]?.id };
      expect(added).toEqual([back]);
    }),
    { numRuns: 300 },
  );
});

const QUOTE = { exact: 'Words.', prefix: '', suffix: '' };
const PAGE = { url: 'https://example.org/a', title: 'A story', site: 'The Daily', authors: [] };

test.each<Partial<Snippet>>([
  { page: { ...PAGE, authors: ['Huawei Technologies Co., Ltd.'] } },
  { tags: ['华为, Huawei'] },
  { tags: ['a; b', '\\', 'c\\; d'] },
  { note: "'=foo" },
  { note: '=foo' },
  { note: ' padded\n' },
  { quote: { ...QUOTE, exact: "'@home' is what they say" } },
])('our own table reads as it was written: %j', async (part) => {
  const held = { ...BASE, id: 's', quote: QUOTE, page: PAGE, note: '', tags: [], ...part };
  const { added } = await planImport([], [], readFile(csvExport([held], [])));
  expect(added).toEqual([{ ...held, id: added[0]?.id }]);
});
