import { browser } from 'wxt/browser';
import { askTab } from '../../data/messages/ask.ts';
import { enterCard, stepMark } from '../../data/messages/protocol.ts';

/** Passes a keyboard command on to the page in front. On pages that no extension may enter, nothing happens. */
export async function onCommand(command: string, tabId: number | undefined): Promise<void> {
  const id = tabId ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (id === undefined) return;
  const where = { tabId: id, frameId: 0 };
  const done = () => undefined;
  if (command === 'next-mark') await askTab(stepMark, { direction: 'next' }, where).catch(done);
  if (command === 'previous-mark') await askTab(stepMark, { direction: 'previous' }, where).catch(done);
  if (command === 'enter-card') await askTab(enterCard, null, where).catch(done);
}
