import { effect, type Signal, signal } from '@preact/signals';
import { askTab } from '../../data/messages/ask.ts';
import { pointAtMention } from '../../data/messages/spotter-messages.ts';
import type { PageState } from '../popup/page.ts';

/** The id of the entity in the list that the reader's pointer or focus is on. */
export type Pointed = Signal<string | undefined>;

/** Shows on the page where the entity is that the reader points at, also when the page has changed meanwhile. */
export function createPointing(page: PageState): Pointed {
  const pointed: Pointed = signal(undefined);
  /** The tab that shows a place. */
  let shownIn: number | undefined;
  // A page that went away meanwhile has nothing to show.
  const show = (key: string | null, tabId: number) =>
    askTab(pointAtMention, { key }, { tabId, frameId: 0 }).catch(() => undefined);
  effect(() => {
    const [entity, tabId, report] = [pointed.value, page.tabId.value, page.report.value];
    const mention = report.name === 'on' ? report.mentions.find((each) => each.entity === entity) : undefined;
    if (shownIn !== undefined && (!mention || shownIn !== tabId)) void show(null, shownIn);
    shownIn = mention && tabId;
    if (mention && tabId !== undefined) void show(mention.key, tabId);
  });
  return pointed;
}
