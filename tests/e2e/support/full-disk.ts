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

/** Puts ever smaller things into a database of its own until not even the smallest fits. */
async function fill(): Promise<void> {
  // After an attempt that did not fit, the connection's next transaction may only delete, so each has one of its own.
  const put = async (length: number) => {
    const db = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('filler', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('bytes', { autoIncrement: true });
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    const bytes = new Uint8Array(length);
    // Bytes that no database can make smaller.
    for (let at = 0; at < length; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
    const fits = await new Promise<boolean>((done) => {
      const transaction = db.transaction('bytes', 'readwrite');
      transaction.objectStore('bytes').add(bytes);
      transaction.oncomplete = () => done(true);
      transaction.onabort = () => done(false);
    });
    db.close();
    return fits;
  };
  for (let length = 1 << 20; length >= 16; length >>= 2) while (await put(length).catch(() => false));
}

function empty(): Promise<void> {
  return new Promise((done, fail) => {
    const request = indexedDB.deleteDatabase('filler');
    request.onsuccess = () => done();
    request.onerror = () => fail(request.error);
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
