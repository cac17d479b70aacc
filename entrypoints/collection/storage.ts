import type { CollectionDatabase } from '../../data/collection/database.ts';
import type { CollectionState } from './state.ts';

const ASKED = 'asked-to-persist';

/** Asks the browser, once, to keep the collection even when space is short, and reads how it is kept. */
export async function keepStorage(db: CollectionDatabase, state: CollectionState): Promise<void> {
  const hasAny = (state.snippets.value?.length ?? 0) > 0;
  // Firefox asks the reader, so the question waits until there is something to keep, and is not put twice.
  if (hasAny && !(await navigator.storage.persisted()) && !(await db.memos.get(ASKED))) {
    await db.memos.put({ name: ASKED, value: true });
    await navigator.storage.persist();
  }
  const { usage = 0 } = await navigator.storage.estimate();
  state.storage.value = { isPersistent: await navigator.storage.persisted(), bytes: usage };
}
