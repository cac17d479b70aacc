import { type Browser, browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { askTab } from '../../data/messages/ask.ts';
import { lookUpSelection, saveSelection } from '../../data/messages/protocol.ts';
import { injectCardScript } from './card.ts';
import { openOwnPage } from './pages.ts';

const LOOK_UP = 'look-up';
const SAVE = 'save-selection';

/** Makes the right-click entries; called on install, since browsers keep them. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: LOOK_UP, title: i18n.t('menu.lookUp'), contexts: ['selection'] });
  browser.contextMenus.create({ id: SAVE, title: i18n.t('menu.save'), contexts: ['selection'] });
}

/** Answers a right-click entry. */
export async function onMenuClick(
  info: Browser.contextMenus.OnClickData,
  tab?: { id?: number | undefined },
): Promise<void> {
  const query = info.selectionText?.trim() ?? '';
  if (!query) return;
  if (info.menuItemId === LOOK_UP) await lookUpOnPage(query, tab?.id, info.frameId ?? 0);
  if (info.menuItemId === SAVE && tab?.id !== undefined) await saveOnPage(query, tab.id, info.frameId ?? 0);
}

/** Shows the answer at the selection; where no script may run, in a tab of ours that says why. */
export async function lookUpOnPage(query: string, tabId: number | undefined, frameId: number): Promise<void> {
  try {
    if (tabId === undefined || tabId < 0) throw new Error('There is no tab to show a card in.');
    await injectCardScript(tabId, frameId);
    await askTab(lookUpSelection, { query }, { tabId, frameId });
  } catch {
    await openOwnPage({ page: 'dossier', query, because: 'restricted-page' });
  }
}

async function saveOnPage(query: string, tabId: number, frameId: number): Promise<void> {
  try {
    await injectCardScript(tabId, frameId);
    await askTab(saveSelection, null, { tabId, frameId });
  } catch {
    await openOwnPage({ page: 'dossier', query, because: 'restricted-page' });
  }
}
