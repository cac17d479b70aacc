import type { Page } from 'puppeteer-core';

/** Puts rows into a store of the collection as they are, past everything that would count or check them. */
export async function putInStore(page: Page, store: 'snippets' | 'memos', rows: object[]): Promise<void> {
  await page.evaluate(
    async (name, all) => {
      const db = await new Promise<IDBDatabase>((done, fail) => {
        const request = indexedDB.open('collection');
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
      const transaction = db.transaction(name, 'readwrite');
      for (const row of all) transaction.objectStore(name).put(row);
      await new Promise((done) => {
        transaction.oncomplete = done;
      });
      db.close();
    },
    store,
    rows,
  );
}
