import { type Browser, browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { askTab } from '../../data/messages/ask.ts';
import { lookUpSelection, saveSelection } from '../../data/messages/protocol.ts';
import { findSelected } from '../../data/tabs/selected.ts';
import { ensureCardScript } from './card.ts';
import { openOwnPage } from './pages.ts';
import { save } from './save.ts';

const LOOK_UP = 'look-up';
const SAVE = 'save-selection';

export interface Tab {
  id?: number | undefined;
  url?: string | undefined;
  title?: string | undefined;
}

/** The words that were selected, and where. */
interface Selected {
  words: string;
  tab: Tab | undefined;
  frameId: number;
}

/** Makes the right-click entries; called on install, since browsers keep them. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: LOOK_UP, title: i18n.t('menu.lookUp'), contexts: ['selection'] });
  browser.contextMenus.create({ id: SAVE, title: i18n.t('menu.save'), contexts: ['selection'] });
}

/** Answers a right-click entry. */
export async function onMenuClick(
  info: Browser.contextMenus.OnClickData,
  tab: Selected['tab'],
): Promise<void> {
  const words = info.selectionText?.trim() ?? '';
  if (!words) return;
  const selected: Selected = { words, tab, frameId: info.frameId ?? 0 };
  if (info.menuItemId === LOOK_UP) await lookUpSelected(selected);
  if (info.menuItemId === SAVE) await saveSelected(selected, info.pageUrl ?? tab?.url ?? '');
}

/** Shows the answer at the selection; where it cannot be shown there, in a tab of ours. */
export async function lookUpSelected({ words, tab, frameId }: Selected): Promise<void> {
  const outcome = await askFrame(tab?.id, frameId, (where) =>
    askTab(lookUpSelection, { query: words }, where),
  );
  if (outcome === 'restricted')
    await openOwnPage({ page: 'dossier', query: words, because: 'restricted-page' });
  if (outcome === 'failed') await openOwnPage({ page: 'dossier', query: words });
}

/**
 * Saves the selection with its place in the page. Where no script may run, the words are all there is to save, and
 * the collection opens to show them; where that failed, it has them in reach.
 */
export async function saveSelected({ words, tab, frameId }: Selected, url: string): Promise<void> {
  const outcome = await askFrame(tab?.id, frameId, (where) => askTab(saveSelection, null, where));
  // A page that goes away while it says that they are saved has saved them: again would be twice.
  if (outcome !== 'restricted') return;
  const site = URL.canParse(url) ? new URL(url).hostname : '';
  const page = { url, title: tab?.title ?? url, site, authors: [] };
  const draft = { quote: { exact: words, prefix: '', suffix: '' }, page, entities: [] };
  try {
    await save(draft, { from: 'extension' });
    await openOwnPage({ page: 'collection' });
  } catch {
    await openOwnPage({ page: 'collection', unsaved: JSON.stringify(draft) });
  }
}

/** Saves what is selected in a tab, in whichever frame; nothing where nothing is. */
export async function saveSelectedIn(tab: Tab & { id: number }): Promise<void> {
  const selected = await findSelected(tab.id);
  if (selected) await saveSelected({ ...selected, tab }, tab.url ?? '');
}

/**
 * Puts the card's script into a frame and asks it. `restricted` is where the browser lets no extension in; `failed`
 * where the page did not do it, as when it goes away meanwhile.
 */
async function askFrame(
  tabId: number | undefined,
  frameId: number,
  ask: (where: { tabId: number; frameId: number }) => Promise<unknown>,
): Promise<'done' | 'restricted' | 'failed'> {
  // A PDF viewer of the browser's own has a tab id of -1.
  if (tabId === undefined || tabId < 0) return 'restricted';
  try {
    await ensureCardScript(tabId, frameId);
  } catch {
    return 'restricted';
  }
  return ask({ tabId, frameId }).then(
    () => 'done',
    () => 'failed',
  );
}
