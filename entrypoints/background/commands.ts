import { browser } from 'wxt/browser';
import { askTab } from '../../data/messages/ask.ts';
import { enterCard, stepMark } from '../../data/messages/spotter-messages.ts';
import { saveSelectedIn, type Tab } from './menus.ts';

/** Passes a keyboard command on to the page in front. On pages that no extension may enter, nothing happens. */
export async function onCommand(command: string, front: Tab | undefined): Promise<void> {
  const tab = front ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  const id = tab?.id;
  if (id === undefined) return;
  const where = { tabId: id, frameId: 0 };
  const done = () => undefined;
  if (command === 'next-mark') await askTab(stepMark, { direction: 'next' }, where).catch(done);
  if (command === 'previous-mark') await askTab(stepMark, { direction: 'previous' }, where).catch(done);
  if (command === 'save-selection') await saveSelectedIn({ ...tab, id });
  if (command === 'enter-card') await askTab(enterCard, null, where).catch(done);
}
