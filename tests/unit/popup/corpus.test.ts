import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { CorpusDatabase } from '../../../data/corpus/storage/database.ts';
import { storePack } from '../../../data/corpus/storage/load.ts';
import { ask } from '../../../data/messages/ask.ts';
import { openEntity } from '../../../entrypoints/popup/corpus.ts';
import { PACK } from '../search/rows.ts';

vi.mock(import('../../../data/messages/ask.ts'));

test('before the corpus is there nothing is taken to be gone: it is loaded first', async () => {
  vi.mocked(ask).mockImplementation(() => storePack(new CorpusDatabase(), PACK, '1'));
  expect((await openEntity('huawei'))?.entity.name).toBe('Huawei');
  expect(await openEntity('nobody')).toBeUndefined();
  expect(ask).toHaveBeenCalledTimes(1);
});
