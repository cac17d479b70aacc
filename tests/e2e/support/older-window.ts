import type { Page } from 'puppeteer-core';

/**
 * Holds the collection as a window does that is older than an update: with an earlier version of the database, and
 * without letting go when a later one is wanted. What was in it is lost, so this is for the end of a session. Gives a
 * way to close that window.
 */
export async function holdAsOlder(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const removal = indexedDB.deleteDatabase('collection');
        removal.onerror = () => fail(removal.error);
        removal.onsuccess = () => {
          const request = indexedDB.open('collection', 1);
          request.onerror = () => fail(request.error);
          request.onsuccess = () => {
            addEventListener('let-go', () => request.result.close(), { once: true });
            done();
          };
        };
      }),
  );
  return () => page.evaluate(() => void dispatchEvent(new Event('let-go')));
}
