import { effect, type Signal, signal } from '@preact/signals';
import { askTab } from '../../data/messages/ask.ts';
import { pointAtMention } from '../../data/messages/spotter-messages.ts';
import type { PageState } from '../../data/panel/page-state.ts';

/** The id of the entity in the list that the reader's pointer or focus is on. */
export type Pointed = Signal<string | undefined>;

/** Shows on the page where the entity is that the reader points at, also when the page has changed meanwhile. */
export function createPointing(page: PageState): Pointed {
  const pointed: Pointed = signal(undefined);
  /** Where a place is shown. */
  let shown: { tabId: number; frameId: number } | undefined;
  // A page that went away meanwhile has nothing to show.
  const show = (key: string | null, where: { tabId: number; frameId: number }) =>
    askTab(pointAtMention, { key }, where).catch(() => undefined);
  effect(() => {
    const [entity, tabId, report] = [pointed.value, page.tabId.value, page.report.value];
    const mention = report.name === 'on' ? report.mentions.find((each) => each.entity === entity) : undefined;
    const where = mention && tabId !== undefined ? { tabId, frameId: mention.frameId } : undefined;
    if (shown && (shown.tabId !== where?.tabId || shown.frameId !== where.frameId)) void show(null, shown);
    shown = where;
    if (mention && where) void show(mention.key, where);
  });
  // A panel that is closed points at nothing any more.
  addEventListener('pagehide', () => {
    pointed.value = undefined;
  });
  return pointed;
}
