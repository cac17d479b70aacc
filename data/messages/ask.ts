import { browser } from 'wxt/browser';
import type { Message } from './message.ts';
import { unwrap } from './unwrap.ts';

/**
 * Asks the background.
 * @throws MessageError with code `unreachable` when nobody answers (the extension was updated or switched off),
 *   or with the code the other side gave.
 */
export async function ask<Request, Response>(
  message: Message<Request, Response>,
  data: NoInfer<Request>,
): Promise<Response> {
  return unwrap(message, () => browser.runtime.sendMessage({ type: message.type, data }));
}

/** Asks a content script in a tab; `frameId` 0 is the page itself. Errors as in `ask`. */
export async function askTab<Request, Response>(
  message: Message<Request, Response>,
  data: NoInfer<Request>,
  where: { tabId: number; frameId: number },
): Promise<Response> {
  const { tabId, frameId } = where;
  return unwrap(message, () => browser.tabs.sendMessage(tabId, { type: message.type, data }, { frameId }));
}
