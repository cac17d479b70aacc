import type { Page } from 'puppeteer-core';

/**
 * Holds the collection as a window does that is older than an update: with an earlier version of the database, and
 * without letting go when a later one is wanted. What was in it is lost, so this is for the end of a session. Gives a
 * way to close that window.
 */
export async function holdAsOlder(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(async () => {
    const settled = (request: IDBOpenDBRequest) =>
      new Promise<IDBDatabase>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const open = async (): Promise<IDBDatabase> => {
      await settled(indexedDB.deleteDatabase('collection'));
      return settled(indexedDB.open('collection', 1)).catch((error: unknown) => {
        // The extension was quicker, and has made it anew.
        if (error instanceof DOMException && error.name === 'VersionError') return open();
        throw error;
      });
    };
    const database = await open();
    addEventListener('let-go', () => database.close(), { once: true });
  });
  return () =>
    page.evaluate(
      () =>
        new Promise<void>((done, fail) => {
          dispatchEvent(new Event('let-go'));
          // At the end of the line: whoever waited has had the database when this has.
          const request = indexedDB.open('collection');
          request.onsuccess = () => done(request.result.close());
          request.onerror = () => fail(request.error);
        }),
    );
}
