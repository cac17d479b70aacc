import { browser } from 'wxt/browser';
import { quotesInFrame, quotesOfPage } from '../../data/collection/store.ts';
import type { PageContext } from '../../data/messages/page-context.ts';
import { isOnFor } from '../../data/settings/settings.ts';
import { readSettings } from '../../data/settings/store.ts';
import { addressesOf } from '../../data/tabs/describe-page.ts';
import { collection } from './collection.ts';
import { siteOfTab } from './page-context.ts';

/** The quotes that were saved from a page, or from a frame in it. */
export async function savedIn(frame: PageContext) {
  // Most readers have nothing saved at first, and no page is asked for anything then.
  if ((await collection.snippets.count()) === 0) return [];
  return quotesAt(frame, await addressesOf(frame.tabId));
}

/** A page has loaded with its frames, or a single-page site has gone to another address. */
export async function onVisit(tabId: number): Promise<void> {
  try {
    if ((await collection.snippets.count()) === 0) return;
    const [addresses, site] = await Promise.all([addressesOf(tabId), siteOfTab(tabId)]);
    const frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => location.href,
    });
    const marked = frames.map(async ({ frameId, result }) => {
      const frame = { tabId, frameId, url: String(result), site };
      const saved = await quotesAt(frame, addresses);
      // A single-page site may have been at another address before, which something was saved from.
      if (!(await mark(frame, saved))) await inFrame(frame, endMarking);
    });
    // A frame that has gone meanwhile keeps no other from its marks.
    await Promise.allSettled(marked);
  } catch {
    // Where no script may run, or the collection is shut, nothing can be marked; quotes from there simply stay as they
    // were last met.
  }
}

/** A frame has turned up on a page, whenever that was: what was saved from it is marked. */
export async function onFrame(frame: PageContext): Promise<void> {
  const saved = await savedIn(frame);
  // A frame tells of every change of its marks; the script looks after later changes by itself.
  if (saved.length > 0 && !(await inFrame(frame, isMarking))) await mark(frame, saved);
}

async function inFrame<T>({ tabId, frameId }: PageContext, func: () => T): Promise<T | undefined> {
  const [ran] = await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, func });
  return ran?.result ?? undefined;
}

// Both run in the frame, where the script leaves its controller; see `ContentScriptContext`.
function isMarking(): boolean {
  const ending: unknown = Reflect.get(globalThis, Symbol.for('backgrounder.script.saved'));
  return ending instanceof AbortController && !ending.signal.aborted;
}

function endMarking(): void {
  const ending: unknown = Reflect.get(globalThis, Symbol.for('backgrounder.script.saved'));
  if (ending instanceof AbortController) ending.abort();
}

function quotesAt({ frameId, url }: PageContext, addresses: string[]) {
  return frameId === 0
    ? quotesOfPage(collection, [url, ...addresses])
    : quotesInFrame(collection, addresses, url);
}

/** Most pages and frames have nothing saved, and get no script. Answers whether this one got it. */
async function mark({ tabId, frameId, site }: PageContext, saved: readonly unknown[]): Promise<boolean> {
  if (saved.length === 0) return false;
  const settings = await readSettings();
  if (!settings.markSaved || !isOnFor(settings, site)) return false;
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: ['/content-scripts/saved.js'],
  });
  return true;
}
