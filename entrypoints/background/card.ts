import { browser } from 'wxt/browser';
import { askTab } from '../../data/messages/ask.ts';
import { closeCard } from '../../data/messages/protocol.ts';
import { readFrames } from '../../data/tabs/frames.ts';

/** Frames that the script is on its way to. A second one would stop the first, and close its card. */
const onTheWay = new Map<string, Promise<void>>();

/**
 * Puts the card's script into a frame, unless it runs there already.
 * @throws where the browser lets no extension into the page: its own pages, stores, the PDF viewer.
 */
export function ensureCardScript(tabId: number, frameId: number): Promise<void> {
  const frame = `${tabId} ${frameId}`;
  const coming = onTheWay.get(frame) ?? inject(tabId, frameId).finally(() => onTheWay.delete(frame));
  onTheWay.set(frame, coming);
  return coming;
}

async function inject(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  const [frame] = await readFrames(target);
  // Firefox does not refuse on its own pages; it does nothing, and gives no result.
  if (!frame) throw new Error('The browser lets no extension into this page.');
  if (!frame.hasScript)
    await browser.scripting.executeScript({ target, files: ['/content-scripts/card.js'] });
}

/** A frame among others has opened a card: there is one at a time, and Escape closes it from wherever the focus is. */
export async function onCardOpened(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting.executeScript({ target, files: ['/escape-here.js'] });
  await closeCards(tabId, { pinned: false, except: frameId });
}

/** Closes the cards in all frames of a tab but one; those that are pinned only where that is said. */
export async function closeCards(
  tabId: number,
  { pinned, except }: { pinned: boolean; except?: number },
): Promise<void> {
  const frames = await readFrames({ tabId, allFrames: true });
  const others = frames.filter(({ frameId, hasScript }) => hasScript && frameId !== except);
  // A frame that has gone meanwhile has no card.
  await Promise.allSettled(others.map(({ frameId }) => askTab(closeCard, { pinned }, { tabId, frameId })));
}
