import { type Browser, browser } from 'wxt/browser';
import { watchCollection } from '../collection/watch.ts';
import { readEnvelope } from '../messages/message.ts';
import { reportMarks } from '../messages/spotter-messages.ts';
import { watchCorpus } from '../settings/storage.ts';
import { watchSettings } from '../settings/store.ts';
import type { PageState } from './page-state.ts';

/** Calls back when the page in front of the reader, or what is marked or saved on it, has changed. */
export function followPage(page: PageState, onChange: () => void, signal: AbortSignal): void {
  const onUpdated = (tabId: number, { status }: Browser.tabs.OnUpdatedInfo) => {
    if (status === 'complete' && page.isFront(tabId)) onChange();
  };
  // Frames tell the background what they have marked; here it is only overheard, and not answered.
  const onMessage = (raw: unknown, sender: Browser.runtime.MessageSender) => {
    if (readEnvelope(raw)?.type === reportMarks.type && page.isFront(sender.tab?.id)) onChange();
  };
  browser.tabs.onActivated.addListener(onChange);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onChange);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.runtime.onMessage.removeListener(onMessage);
  });
  watchSettings(onChange, signal);
  watchCorpus(onChange, signal);
  watchCollection(onChange, signal);
}
