import { browser } from 'wxt/browser';
import { askTab } from '../../data/messages/ask.ts';
import { enterCard, stepMark } from '../../data/messages/protocol.ts';
import { ensureCardScript } from './card.ts';
import { frontFrame, readFrames } from './front-frame.ts';
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
  const frame = frontFrame(await readFrames({ tabId, allFrames: true }));
  if (!frame) return;
  const where = { tabId, frameId: frame.frameId };
  await ensureCardScript(where.tabId, where.frameId);
  if (command === 'next-mark') await askTab(stepMark, { direction: 'next' }, where);
  if (command === 'previous-mark') await askTab(stepMark, { direction: 'previous' }, where);
  if (command === 'enter-card') await askTab(enterCard, null, where);
}
