import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { CollectionDatabase, toRow } from '../../../data/collection/database.ts';
import { collectionJson } from '../../../data/collection/export/collection-json.ts';
import { readFile } from '../../../data/collection/import/read-file.ts';
import { listFolders, listSnippets } from '../../../data/collection/store.ts';
import { FOLDERS, SNIPPETS } from './sample.ts';

/** What a version of the database looked like, with what was stored in it. */
interface Version {
  version: number;
  stores: Record<string, string>;
  rows: Record<string, object[]>;
}

const folder = new URL('versions/', import.meta.url);
const files = (start: string) => readdirSync(folder).filter((name) => name.startsWith(start));
const load = (name: string): Version => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

/** Makes the database as that version made it, with nothing but Dexie. */
async function makeAsIn({ version, stores, rows }: Version): Promise<void> {
  const db = new Dexie('collection');
  db.version(version).stores(stores);
  for (const [table, all] of Object.entries(rows)) await db.table(table).bulkAdd(all);
  db.close();
}

describe('every version of the database that ever landed opens with all that was in it', () => {
  test.each(files('database-'))('%s', async (name) => {
    await makeAsIn(load(name));
    const db = new CollectionDatabase();
    const snippets = await listSnippets(db);
    expect(snippets.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      SNIPPETS.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    );
    expect(await listFolders(db)).toEqual(FOLDERS);
    // What they are looked up by is as today's code would make it.
    expect(await db.snippets.get(SNIPPETS[0]?.id ?? '')).toEqual(SNIPPETS[0] && (await toRow(SNIPPETS[0])));
    await db.delete();
  });

  test('a quote that 0.1.0 called gone after one visit is not seen yet', async () => {
    const version = load('database-1.json');
    const [first = {}] = version.rows['snippets'] ?? [];
    const at = '2024-05-01T00:00:00.000Z';
    await makeAsIn({ ...version, rows: { snippets: [{ ...first, sighting: { state: 'gone', at } }] } });
    const db = new CollectionDatabase();
    const [snippet] = await listSnippets(db);
    expect(snippet?.sighting).toEqual({ state: 'unseen', at, missed: [{ at, visit: '' }] });
    await db.delete();
  });

  test('there is a file for the version of today', async () => {
    const db = new CollectionDatabase();
    expect(files('database-')).toContain(`database-${db.verno}.json`);
    const { stores } = load(`database-${db.verno}.json`);
    const today = db.tables.map(({ name, schema }) => [
      name,
      [schema.primKey, ...schema.indexes].map(({ src }) => src).join(', '),
    ]);
    expect(stores).toEqual(Object.fromEntries(today));
  });
});

describe('every version of the backup that ever landed is read', () => {
  test.each(files('backup-'))('%s', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    expect(readFile(text)).toEqual({ snippets: SNIPPETS, folders: FOLDERS });
  });

  test('there is a file for the version of today', () => {
    const { version } = JSON.parse(collectionJson([], [], new Date()));
    expect(files('backup-')).toContain(`backup-${version}.json`);
  });
});
