import type * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Message } from './message.ts';
import { unwrap } from './unwrap.ts';

type Request<M extends Message> = v.InferInput<M['request']>;
type Response<M extends Message> = v.InferOutput<M['response']>;

/**
 * Asks the background.
 * @throws MessageError with code `unreachable` when nobody answers (the extension was updated or switched off),
 *   or with the code the other side gave.
 */
export async function ask<M extends Message>(message: M, data: Request<M>): Promise<Response<M>> {
  return unwrap(message, () => browser.runtime.sendMessage({ type: message.type, data }));
}

/** Asks a content script in a tab; `frameId` 0 is the page itself. Errors as in `ask`. */
export async function askTab<M extends Message>(
  message: M,
  data: Request<M>,
  where: { tabId: number; frameId: number },
): Promise<Response<M>> {
  const { tabId, frameId } = where;
  return unwrap(message, () => browser.tabs.sendMessage(tabId, { type: message.type, data }, { frameId }));
}
