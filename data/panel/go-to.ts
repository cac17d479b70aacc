import { askTab } from '../messages/ask.ts';
import { goToMention } from '../messages/spotter-messages.ts';
import type { PageState } from './page-state.ts';
import type { PlacedMention } from './reading-order.ts';

/** Goes to a mention on the page; answers whether it went. A page that has changed meanwhile is read again. */
export async function goTo({ key, frameId }: PlacedMention, page: PageState): Promise<boolean> {
  const tabId = page.tabId.value;
  if (tabId === undefined) return false;
  try {
    await askTab(goToMention, { key }, { tabId, frameId });
    return true;
  } catch {
    await page.read();
    return false;
  }
}
