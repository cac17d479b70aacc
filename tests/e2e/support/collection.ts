import type { Page } from 'puppeteer-core';
import { readSavedAbout, saveSnippet } from '../../../data/messages/protocol.ts';
import { askBackground } from '../../../scripts/browsers/ask-extension.ts';
import { poll } from '../../../scripts/browsers/poll.ts';
import { PATIENCE } from '../../patience.ts';
import type { Session } from './session.ts';

/** Saves many snippets side by side; the ids of those that were acknowledged. */
export function saveMany(page: Page, first: number, count: number, patience: number): Promise<string[]> {
  return page.evaluate(
    async (type, from, number, wait) => {
      const { runtime } = typeof browser === 'undefined' ? chrome : browser;
      const answers = Array.from({ length: number }, async (_, index) => {
        const quote = { exact: `Killed in the act ${from + index}`, prefix: '', suffix: '' };
        // A background that was killed never answers.
        const late = new Promise<undefined>((done) => setTimeout(done, wait));
        const answer = runtime.sendMessage({ type, data: { quote, entities: [] } }).catch(() => undefined);
        return (await Promise.race([answer, late]))?.value?.id;
      });
      return (await Promise.all(answers)).filter((id) => id !== undefined);
    },
    saveSnippet.type,
    first,
    count,
    patience,
  );
}

/** Waits until the background answers, as it does once it has started. */
export async function backgroundAnswers(session: Session): Promise<void> {
  const answered = await poll(PATIENCE, () =>
    askBackground(session.extensionPage, readSavedAbout, { entity: 'huawei' }).catch(() => undefined),
  );
  if (!answered) throw new Error('The background does not answer.');
}

/** Ends the background, wherever it is in its work; the next message starts it again. */
export async function killBackground(session: Session, after: number): Promise<void> {
  await new Promise((done) => setTimeout(done, after));
  if (session.kind === 'firefox') return session.stopBackground();
  const target = session.extensionPage
    .browser()
    .targets()
    .find((candidate) => candidate.type() === 'service_worker');
  const worker = await target?.worker();
  await worker?.close().catch(() => undefined);
}

interface ExtensionApi {
  runtime: { sendMessage(message: unknown): Promise<{ value?: { id: string } } | undefined> };
}
declare const browser: ExtensionApi;
declare const chrome: ExtensionApi;

export function save(session: Session, exact: string) {
  return askBackground(session.extensionPage, saveSnippet, {
    quote: { exact, prefix: '', suffix: '' },
    page: { url: 'https://example.org/story', title: exact, site: 'Example', authors: [] },
    entities: [],
  });
}

/**
 * The page's text once it has these words.
 * @throws when it never has
 */
export async function textWith(page: Page, words: string): Promise<string> {
  const found = await poll(PATIENCE, async () => {
    const text = await page.evaluate(() => document.body.innerText);
    return text.includes(words) ? text : undefined;
  });
  if (found === undefined) throw new Error(`The page never says "${words}".`);
  return found;
}

export async function clickOn(page: Page, selector: string, words: string): Promise<void> {
  const clicked = await poll(PATIENCE, () =>
    page.evaluate(
      (wanted, text) => {
        const found = [...document.querySelectorAll(wanted)].find((one) => one.textContent.includes(text));
        if (!(found instanceof HTMLElement)) return undefined;
        found.click();
        return true;
      },
      selector,
      words,
    ),
  );
  if (!clicked) throw new Error(`There is no ${selector} with "${words}".`);
}

export function optionOf(page: Page, selector: string, words: string): Promise<string> {
  return page.$eval(
    selector,
    (select, text) =>
      [...select.querySelectorAll('option')].find((one) => one.textContent === text)?.value ?? '',
    words,
  );
}

export async function fieldWith(page: Page, selector: string, wanted: string): Promise<string | undefined> {
  const value = await page.evaluate(
    (field) => document.querySelector<HTMLTextAreaElement>(field)?.value,
    selector,
  );
  return value === wanted ? value : undefined;
}

/** Types without giving the page time to be told of what others save, as a reader in another window would. */
export function typeSilently(page: Page, selector: string, text: string): Promise<void> {
  return page.evaluate(
    (field, value) => {
      const area = document.querySelector<HTMLTextAreaElement | HTMLInputElement>(field);
      if (!area) return;
      area.value = value;
      area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    selector,
    text,
  );
}

/** Runs in the page: keeps the text of a download instead of saving it. */
export function catchDownloads(): void {
  const create = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob) void blob.text().then((text) => sessionStorage.setItem('download', text));
    return create(blob);
  };
  HTMLAnchorElement.prototype.click = () => {};
}

export interface Stored {
  snippets: {
    id: string;
    quote?: { exact: string; frame?: string };
    page?: { url: string; title: string; authors: string[]; published?: string };
  }[];
  folders: { id: string }[];
}

/** The collection as it stands in the database. */
export function storedIn(page: Page): Promise<Stored> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('collection');
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    const all = <Row>(name: string) =>
      new Promise<Row[]>((done) => {
        const request = db.transaction(name).objectStore(name).getAll();
        request.onsuccess = () => done(request.result);
      });
    const stored = {
      snippets: await all<Stored['snippets'][number]>('snippets'),
      folders: await all<{ id: string }>('folders'),
    };
    db.close();
    return stored;
  });
}
