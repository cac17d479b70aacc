import { browser } from 'wxt/browser';
import { askTab } from '../../data/messages/ask.ts';
import type { Asked } from '../../data/messages/message.ts';
import { enterCard, stepMark } from '../../data/messages/protocol.ts';
import {
  type FrameState,
  frameAfter,
  frontFrame,
  marksElsewhere,
  readFrames,
} from '../../data/tabs/frames.ts';
import { ensureCardScript } from './card.ts';
import { saveSelectedIn, type Tab } from './menus.ts';

/** Passes a keyboard command on to the page in front. On pages that no extension may enter, nothing happens. */
export async function onCommand(command: string, front: Tab | undefined): Promise<void> {
  const tab = front ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  const id = tab?.id;
  if (id === undefined) return;
  if (command === 'save-selection') await saveSelectedIn({ ...tab, id });
  else await moveInMarks(command, id).catch(() => undefined);
}

async function moveInMarks(command: string, tabId: number): Promise<void> {
  const frames = await readFrames({ tabId, allFrames: true });
  if (command === 'next-mark') await step(frames, 'next', tabId);
  if (command === 'previous-mark') await step(frames, 'previous', tabId);
  if (command === 'enter-card') {
    const where = await withScript(frontFrame(frames), tabId);
    if (where) await askTab(enterCard, null, where);
  }
}

async function step(
  frames: FrameState[],
  direction: Asked<typeof stepMark>['direction'],
  tabId: number,
): Promise<void> {
  const next = frameAfter(frames, direction);
  const where = await withScript(next?.frame, tabId);
  if (!next || !where) return;
  const elsewhere = marksElsewhere(frames, where.frameId);
  await askTab(stepMark, { direction, enters: next.enters, elsewhere }, where);
}

/** Where a frame can be asked, once the card's script is there. */
async function withScript(frame: FrameState | undefined, tabId: number) {
  if (!frame) return undefined;
  await ensureCardScript(tabId, frame.frameId);
  return { tabId, frameId: frame.frameId };
}
