import type { CollectionDatabase } from '../../data/collection/database.ts';
import type { CollectionState } from './state.ts';

const ASKED = 'asked-to-persist';

/** Asks the browser, once, to keep the collection even when space is short, and reads how it is kept. */
export async function keepStorage(
  db: CollectionDatabase,
  state: Pick<CollectionState, 'snippets' | 'storage'>,
): Promise<void> {
  const show = async () => {
    const { usage = 0 } = await navigator.storage.estimate();
    state.storage.value = { isPersistent: await navigator.storage.persisted(), bytes: usage };
  };
  await show();
  const hasAny = (state.snippets.value?.length ?? 0) > 0;
  // Firefox asks the reader, so the question waits until there is something to keep, and is not put twice.
  if (!hasAny || state.storage.value?.isPersistent || (await db.memos.get(ASKED))) return;
  await db.memos.put({ name: ASKED, value: true });
  // The reader may take any time to answer.
  await navigator.storage.persist();
  await show();
}
