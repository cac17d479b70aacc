import type { Page } from 'puppeteer-core';
import type { Session } from './session.ts';

/** Firefox gives one origin a fifth of this, in kilobytes, which leaves little beside the corpus. */
export const SMALL_DISK = { 'dom.quotaManager.temporaryStorage.fixedLimit': 100_000 };

/**
 * Leaves the extension no room to store anything, in its background and in some of its pages; gives a way to make
 * room again. Firefox's storage is really filled to its limit. Chromium has no limit that a driver could set for an
 * extension (it takes the override and goes on storing), so there its databases are made to refuse as on a full disk.
 */
export async function fillDisk(session: Session, pages: Page[] = []): Promise<() => Promise<void>> {
  const { extensionPage, kind } = session;
  if (kind === 'firefox') {
    await extensionPage.evaluate(fill);
    return () => extensionPage.evaluate(empty);
  }
  const target = await extensionPage.browser().waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('The background does not run.');
  const places = [worker, ...pages];
  for (const place of places) await place.evaluate(refuse);
  return async () => {
    for (const place of places) await place.evaluate(accept);
  };
}

// ---- run in the extension ----

/**
 * Puts ever smaller things into a database of its own until not even the smallest fits, then into what room the
 * collection's own file has left.
 */
async function fill(): Promise<void> {
  let number = 0;
  // After an attempt that did not fit, the connection's next transaction may only delete, so each has one of its own.
  const put = async (name: string, length: number) => {
    const db = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open(name);
      request.onupgradeneeded = () => request.result.createObjectStore('memos', { keyPath: 'name' });
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    const value = new Uint8Array(length);
    // Bytes that no database can make smaller.
    for (let at = 0; at < length; at += 65_536) crypto.getRandomValues(value.subarray(at, at + 65_536));
    const fits = await new Promise<boolean>((done) => {
      const transaction = db.transaction('memos', 'readwrite');
      transaction.objectStore('memos').add({ name: `filler-${number++}`, value });
      transaction.oncomplete = () => done(true);
      transaction.onabort = () => done(false);
    });
    db.close();
    return fits;
  };
  for (const name of ['filler', 'collection'])
    for (let length = 1 << 20; length >= 16; length >>= 2) while (await put(name, length).catch(() => false));
}

async function empty(): Promise<void> {
  await new Promise<void>((done, fail) => {
    const request = indexedDB.deleteDatabase('filler');
    request.onsuccess = () => done();
    request.onerror = () => fail(request.error);
  });
  await new Promise<void>((done, fail) => {
    const request = indexedDB.open('collection');
    request.onerror = () => fail(request.error);
    request.onsuccess = () => {
      const transaction = request.result.transaction('memos', 'readwrite');
      transaction.objectStore('memos').delete(IDBKeyRange.bound('filler-', 'filler-~'));
      transaction.oncomplete = () => {
        request.result.close();
        done();
      };
    };
  });
}

function refuse(): void {
  const { add, put } = IDBObjectStore.prototype;
  const full = () => {
    throw new DOMException('There is no room left.', 'QuotaExceededError');
  };
  Object.assign(IDBObjectStore.prototype, { add: full, put: full });
  addEventListener('room', () => Object.assign(IDBObjectStore.prototype, { add, put }), { once: true });
}

function accept(): void {
  dispatchEvent(new Event('room'));
}
