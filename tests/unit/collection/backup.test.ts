import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CollectionDatabase } from '../../../data/collection/database.ts';
import { removeEverything } from '../../../data/collection/edit.ts';
import { collectionJson } from '../../../data/collection/export/collection-json.ts';
import { applyImport } from '../../../data/collection/import/apply.ts';
import { planImport } from '../../../data/collection/import/merge.ts';
import { readFile } from '../../../data/collection/import/read-file.ts';
import { type Folder, FolderSchema, type Snippet, SnippetSchema } from '../../../data/collection/schema.ts';
import { listFolders, listSnippets } from '../../../data/collection/store.ts';

const NOW = new Date('2024-05-01T00:00:00Z');
const FOLDER: Folder = { id: 'f', name: 'Round 4', made: '2024-01-01T00:00:00.000Z' };
/** A snippet with every field that there is. */
const WHOLE: Snippet = {
  id: 'whole',
  quote: {
    exact: 'Words of a frame.',
    prefix: 'before ',
    suffix: ' after',
    position: { start: 7, end: 24 },
    frame: 'https://frames.example/b',
    directive: { prefix: 'before', textStart: 'Words', textEnd: 'frame.', suffix: 'after' },
    lookAlikes: [{ exact: 'Words of a game.', prefix: 'x', suffix: 'y' }],
  },
  page: {
    url: 'https://example.org/a?utm_source=mail',
    canonical: 'https://example.org/a',
    title: 'A story',
    site: 'The Daily',
    authors: ['Ann Ash'],
    published: '2019-08',
    language: 'en',
    offered: { titles: ['A title'], sites: ['A site'], authors: ['A. Author'], dates: ['2024-01-01'] },
  },
  fact: {
    fact: {
      id: 'fact-1',
      says: 'Huawei said its systems served 700 cities.',
      about: ['huawei'],
      source: 'csis',
      kind: 'claim',
      by: 'Huawei',
      when: '2019',
      passage: 'page 4',
      origin: 'fact-0',
      figures: [{ text: '700', value: 700, unit: 'cities', measure: 'cities served' }],
    },
    source: {
      id: 'csis',
      title: 'Watching',
      authors: ['Jonathan E. Hillman', 'Xi Jinping'],
      familyFirst: ['Xi Jinping'],
      publisher: 'CSIS',
      published: '2019-11',
      url: 'https://www.csis.org/a',
      kind: 'analysis',
      seed: 'seed-1',
      caution: 'A garbled copy.',
    },
  },
  entities: ['huawei'],
  note: 'A note.',
  tags: ['a', 'b, c'],
  folder: 'f',
  tagline: 'Read for this',
  emphasis: [{ start: 0, end: 5, style: 'underline' }],
  sighting: {
    state: 'gone',
    at: '2024-03-01T12:00:00.000Z',
    now: 'Other words.',
    visit: 'v2',
    missed: [{ at: '2024-02-01T12:00:00.000Z', visit: 'v1' }],
    confirmed: true,
  },
  saved: '2024-01-02T00:00:00.000Z',
  edited: '2024-01-03T00:00:00.000Z',
  revision: 3,
};

test('the sample leaves no field of the schemas out', () => {
  expect(pathsIn(WHOLE)).toEqual(expect.arrayContaining(fieldsOf(SnippetSchema)));
  expect(pathsIn(FOLDER)).toEqual(expect.arrayContaining(fieldsOf(FolderSchema)));
});

test('a backup is plain JSON that holds every field as it is', () => {
  expect(JSON.parse(collectionJson([WHOLE], [FOLDER], NOW))).toEqual({
    format: 'backgrounder-collection',
    version: 1,
    exported: '2024-05-01T00:00:00.000Z',
    folders: [FOLDER],
    snippets: [WHOLE],
  });
});

test('whatever a reader writes is in the backup as it was written', () => {
  // Halves of characters too, which a form field may hold.
  const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
  const text = fc.string({ unit, maxLength: 8 });
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 3 }), (note, tags) => {
      const written = JSON.parse(collectionJson([{ ...WHOLE, note, tags }], [], NOW));
      expect(written.snippets[0]).toEqual({ ...WHOLE, note, tags });
    }),
    { numRuns: 50 },
  );
});

test('exported, deleted and imported, every field is there again', async () => {
  const db = new CollectionDatabase('backup');
  await applyImport(db, { added: [WHOLE], changed: [], same: 0, leftOut: 0, folders: [FOLDER] });
  const file = collectionJson(await listSnippets(db), await listFolders(db), NOW);
  await removeEverything(db);
  await applyImport(db, await planImport([], [], readFile(file)));
  expect(await listSnippets(db)).toEqual([WHOLE]);
  expect(await listFolders(db)).toEqual([FOLDER]);
  await db.delete();
});

test('a backup of an earlier version comes back, without the packs that it names', async () => {
  const file = JSON.parse(collectionJson([WHOLE], [FOLDER], NOW));
  file.snippets[0].packs = { backgrounder: '1.0.0' };
  expect((await planImport([], [], readFile(JSON.stringify(file)))).added).toEqual([WHOLE]);
});

/** `quote.exact` and so on; the names of things in lists and records are not fields. */
function pathsIn(value: unknown, at: string[] = []): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => pathsIn(one, at));
  if (typeof value !== 'object' || value === null) return [at.join('.')];
  return [at.join('.'), ...Object.entries(value).flatMap(([key, one]) => pathsIn(one, [...at, key]))];
}

/** The same of a schema, whatever is optional, repeated or checked in it. */
function fieldsOf(schema: unknown, at: string[] = []): string[] {
  const part = (name: string): unknown => Object(schema)[name];
  const inner = part('wrapped') ?? part('item');
  if (inner !== undefined) return fieldsOf(inner, at);
  const entries = Object.entries(Object(part('entries')));
  return [at.join('.'), ...entries.flatMap(([key, one]) => fieldsOf(one, [...at, key]))];
}
