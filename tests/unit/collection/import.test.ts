import { describe, expect, test } from 'vitest';
import { toRow } from '../../../data/collection/database.ts';
import { ImportError } from '../../../data/collection/import/import-error.ts';
import type { Foreign } from '../../../data/collection/import/imported.ts';
import { planImport } from '../../../data/collection/import/merge.ts';
import { readFile } from '../../../data/collection/import/read-file.ts';
import type { ValidationIssue } from '../../../data/files/validation-issue.ts';
import { FOLDERS, SNIPPETS } from './sample.ts';

function problemsOf(text: string): ValidationIssue[] {
  try {
    readFile(text);
  } catch (error) {
    if (error instanceof ImportError) return error.problems;
    throw error;
  }
  throw new Error('The file was read.');
}
/** What a table, or another program's file, holds. */
function readForeign(text: string): Foreign {
  const imported = readFile(text);
  if ('snippets' in imported) throw new Error('The file was taken for a backup.');
  return imported;
}
const collection = (changes: object) =>
  JSON.stringify({
    format: 'backgrounder-collection',
    version: 1,
    folders: FOLDERS,
    snippets: SNIPPETS,
    ...changes,
  });

const line = (number: number, character: number) => ({ in: 'line', line: number, character });
const row = (number: number) => ({ in: 'row', row: number });
const field = (...path: (string | number)[]) => ({ in: 'field', path });
const [first, second] = SNIPPETS;

describe('a bad file is refused with what is wrong and where', () => {
  test.each([
    ['{\n  "a": 1,\n  oops\n}', line(3, 3), 'json', []],
    ['{\n  "a": 1,\n  "b": oops,\n  "c": 2\n}\n', line(3, 8), 'json', []],
    [`[\n${'1,\n'.repeat(5_000)}true, tru\n]`, line(5002, 10), 'json', []],
    ['{\n  "a":', line(2, 7), 'json', []],
    ['{}', { in: 'file' }, 'foreign', []],
    [collection({ version: 99 }), field('version'), 'newer', ['99', '1']],
    [collection({ version: undefined }), field('version'), 'noVersion', []],
    [
      collection({ snippets: [first, { ...second, tags: [1] }] }),
      field('snippets', 1, 'tags', 0),
      'notText',
      ['1'],
    ],
    [collection({ snippets: [{ ...first, id: '' }] }), field('snippets', 0, 'id'), 'empty', []],
    [collection({ snippets: [{ ...first, note: undefined }] }), field('snippets', 0, 'note'), 'missing', []],
    [
      collection({ snippets: [{ ...first, revision: 0 }] }),
      field('snippets', 0, 'revision'),
      'tooSmall',
      ['0'],
    ],
    [
      collection({ snippets: [{ ...first, sighting: { state: 'lost', at: '' } }] }),
      field('snippets', 0, 'sighting', 'state'),
      'choice',
      ['"lost"', 'found, moved, changed, unseen, gone'],
    ],
    [collection({ snippets: [{ ...first, saved: 'lately' }] }), field('snippets', 0, 'saved'), 'wrong', []],
    [collection({ folders: 'none' }), field('folders'), 'notList', ['"none"']],
    [collection({ snippets: [{ ...second, fact: undefined }] }), field('snippets', 0), 'nothingHeld', []],
    ['name,age\nA,1', row(1), 'noQuotes', []],
    ['fact,note\nA,1', row(1), 'noQuotes', []],
    ['quote,url\n"never closed,x', row(2), 'openQuotation', []],
    ['quote,url\na,b\n"so" it is,x', row(3), 'strayQuotation', []],
    ['quote,url\na,b\nc', row(3), 'fewCells', ['2']],
    ['quote,url\na,b\nc,d,e', row(3), 'manyCells', ['2']],
  ])('%s', (text, place, code, details) => {
    const [problem] = problemsOf(text);
    expect(problem?.place).toEqual(place);
    expect(problem?.what.code).toBe(code);
    expect(problem?.what.details.slice(0, details.length)).toEqual(details);
  });

  test('and no more of it than somebody can take in', () =>
    expect(problemsOf(`quote,url${'\nwords'.repeat(99)}`)).toHaveLength(20));
});

test('Hypothesis’s export becomes snippets; notes on a page as a whole have no quote', () => {
  const { foreign } = readForeign(
    JSON.stringify({
      export_date: '2024-01-01',
      annotations: [
        {
          id: 'x',
          created: '2023-05-01T10:00:00.000000+00:00',
          updated: '2023-05-02T12:00:00.000000+02:00',
          uri: 'https://example.org/a',
          text: 'My note',
          tags: ['t'],
          document: { title: ['A title'] },
          target: [
            {
              source: 'https://example.org/a',
              selector: [
                { type: 'RangeSelector', startContainer: '/p' },
                { type: 'TextPositionSelector', start: 5, end: 8 },
                { type: 'TextQuoteSelector', exact: 'words', prefix: 'some ', suffix: ' here' },
              ],
            },
          ],
        },
        { uri: 'https://example.org/b', text: 'A page note', target: [{ source: 'https://example.org/b' }] },
      ],
    }),
  );
  expect(foreign).toHaveLength(1);
  expect(foreign[0]).toMatchObject({
    quote: { exact: 'words', prefix: 'some ', suffix: ' here' },
    page: { url: 'https://example.org/a', title: 'A title', site: 'example.org' },
    note: 'My note',
    tags: ['t'],
    saved: '2023-05-01T10:00:00.000Z',
    edited: '2023-05-02T10:00:00.000Z',
  });
});

test('a plain table becomes snippets, its columns known by their headings', () => {
  const { foreign, folders } = readForeign(
    '\ufeffHighlight,URL,Title,Tags,Author,Note,Folder\r\n"Two\nlines",https://example.org/a,T,"a, b","Huawei Co., Ltd.", Why? ,F\r\n,,,,,,\r\nOther,,,"a, b; c",A; B,,F\r\n',
  );
  expect(foreign.map(({ quote }) => quote?.exact)).toEqual(['Two\nlines', 'Other']);
  expect(foreign[0]).toMatchObject({
    tags: ['a', 'b'],
    note: 'Why?',
    page: { url: 'https://example.org/a', authors: ['Huawei Co., Ltd.'] },
    saved: undefined,
    edited: undefined,
  });
  expect(foreign[1]).toMatchObject({ tags: ['a, b', 'c'], page: { authors: ['A', 'B'] } });
  expect(folders.map(({ name }) => name)).toEqual(['F']);
  expect(foreign.map(({ folder }) => folder)).toEqual([folders[0]?.id, folders[0]?.id]);
});

test('other people’s words are taken as they stand, though they look guarded', () => {
  const [one] = readForeign("quote,note\n'@home' is a word,'=1+1").foreign;
  expect([one?.quote?.exact, one?.note]).toEqual(["'@home' is a word", "'=1+1"]);
});

describe('merging', () => {
  const rows = () => Promise.all(SNIPPETS.map(toRow));

  test('what is there already is no change', async () => {
    const plan = await planImport(await rows(), FOLDERS, { snippets: SNIPPETS, folders: FOLDERS });
    expect(plan).toEqual({ added: [], changed: [], same: 3, leftOut: 0, folders: [] });
  });

  test('the same words under another id are the same; a later edit counts, an earlier one does not', async () => {
    const [first, second, third] = SNIPPETS;
    if (!first || !second || !third) throw new Error('The sample has three snippets.');
    const later = { ...first, id: 'other', note: 'newer', edited: '2025-01-01T00:00:00.000Z' };
    const earlier = { ...second, note: 'older', edited: '2020-01-01T00:00:00.000Z' };
    const added = { ...third, quote: { exact: 'New.', prefix: '', suffix: '' } };
    const addedLater = { ...added, note: 'later', edited: '2025-01-01T00:00:00.000Z' };
    const plan = await planImport(await rows(), FOLDERS, {
      snippets: [later, earlier, added, added, addedLater],
      folders: [],
    });
    expect(plan.changed).toEqual([{ from: first, to: { ...later, id: first.id, revision: 2 } }]);
    expect(plan.same).toBe(3);
    expect(plan.added).toHaveLength(1);
    // Its id is taken by another snippet.
    expect(plan.added[0]?.id).not.toBe(third.id);
  });

  test('folders of one name or one id become one within the file, too', async () => {
    const made = '2024-01-01T00:00:00.000Z';
    const folders = [
      { id: 'x', name: 'A', made },
      { id: 'y', name: 'a', made },
      { id: 'x', name: 'Other', made },
      { id: 'z', name: 'Z', made },
    ];
    const snippets = SNIPPETS.map((snippet, index) => ({ ...snippet, folder: ['x', 'y', 'z'][index] }));
    const plan = await planImport([], [], { folders, snippets });
    expect(plan.folders.map(({ id, name }) => [id, name])).toEqual([
      ['x', 'A'],
      ['z', 'Z'],
    ]);
    expect(plan.added.map(({ folder }) => folder)).toEqual(['x', 'x', 'z']);
    const here = await planImport([], [{ id: 'held', name: 'A', made }], { folders, snippets });
    expect(here.folders.map(({ id }) => id)).toEqual(['z']);
    expect(here.added.map(({ folder }) => folder)).toEqual(['held', 'held', 'z']);
  });

  test('a folder that was renamed here is known by its id before any by its name', async () => {
    const made = '2024-01-01T00:00:00.000Z';
    const held = [
      { id: 'new', name: 'Draft', made },
      { id: 'old', name: 'Final', made },
    ];
    const snippets = SNIPPETS.slice(0, 1).map((snippet) => ({ ...snippet, folder: 'old' }));
    const plan = await planImport([], held, { folders: [{ id: 'old', name: 'Draft', made }], snippets });
    expect(plan.folders).toEqual([]);
    expect(plan.added[0]?.folder).toBe('old');
  });

  test('folders of one name become one; a folder that nobody knows is none', async () => {
    const imported = {
      folders: [{ id: 'x', name: 'ROUND 3 — r&d', made: '2024-01-01T00:00:00.000Z' }],
      snippets: SNIPPETS.map((snippet, index) => ({ ...snippet, folder: index === 0 ? 'x' : 'unknown' })),
    };
    const plan = await planImport([], FOLDERS, imported);
    expect(plan.folders).toEqual([]);
    expect(plan.added.map(({ folder }) => folder)).toEqual(['f1', undefined, undefined]);
  });
});

test.each([
  ['2019-08', '2019-08'],
  ['2019-13', undefined],
  ['2019-00-00', undefined],
])('a table may say that a page was published in %s, where there is such a time', (cell, published) => {
  const [one] = readForeign(`quote,published\nWords,${cell}`).foreign;
  expect(one?.page.published).toBe(published);
});
