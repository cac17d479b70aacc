import 'fake-indexeddb/auto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { CorpusDatabase } from '../../../data/corpus/storage/database.ts';
import { storePack } from '../../../data/corpus/storage/load.ts';
import { createSearcher } from '../../../data/search/searcher.ts';
import { buildPack } from '../../../scripts/corpus/build-pack.ts';

const NAMES = (await readFile(join(import.meta.dirname, 'no-entry.txt'), 'utf8'))
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

const db = new CorpusDatabase('no-entry');
const searcher = createSearcher(db);
beforeAll(async () => {
  const { pack } = await buildPack(join(import.meta.dirname, '../../../seeds'));
  if (!pack) throw new Error('The corpus has errors; `npm run corpus` lists them.');
  await storePack(db, pack, 'test');
});

/** As it is written, and as it is typed in haste. */
const spellings = (name: string) => [...new Set([name, name.toLowerCase(), `${name} `])];

describe('What has no entry', () => {
  test('is a list of more than a hundred names', () => {
    expect(new Set(NAMES).size).toBeGreaterThan(100);
  });

  test.each(NAMES)('gets no entity first in the popup, the panel and the address bar: %s', async (name) => {
    for (const typed of spellings(name)) {
      const [first] = await searcher.find(typed);
      expect([typed, first?.type === 'entity' ? first.entity.name : undefined]).toEqual([typed, undefined]);
    }
  });

  test.each(NAMES)('opens no card and leads to no other entity from a right-click: %s', async (name) => {
    for (const typed of spellings(name)) {
      const { answers, nearest } = await searcher.lookUp(typed, false);
      expect([typed, answers, nearest]).toEqual([typed, [], []]);
    }
  });

  test.each(NAMES)('opens no card when it is sent from the address bar: %s', async (name) => {
    const { answers } = await searcher.lookUp(name, true);
    expect(answers).toEqual([]);
  });
});

test('a name that facts mention is shown with those facts', async () => {
  const answer = await searcher.lookUp('Joe Biden', false);
  expect(answer.factCount).toBeGreaterThan(0);
  for (const { fact } of answer.facts) expect(fact.says).toContain('Joe Biden');
});
