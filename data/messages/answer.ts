import { type Browser, browser } from 'wxt/browser';
import { reasonOf } from '../reason.ts';
import { fieldsOf, MessageError, type Question, type Reply, readEnvelope } from './message.ts';
import type { PageContext } from './page-context.ts';

/** Where a message came from: one of our own pages, or our content script in a web page's frame. */
export type Sender = { from: 'extension' } | ({ from: 'page' } & PageContext);

/** Reads who sent a message from the browser's own word; `undefined` where nobody of ours did. */
export type ReadSender = (from: Browser.runtime.MessageSender) => Sender | undefined;

interface Handler {
  type: string;
  run(data: unknown, sender: Sender): Promise<unknown>;
}

/** Pairs a message with the function that answers it; what arrives is parsed before the function sees it. */
export function handle<Request, Response>(
  message: Question<Request, Response>,
  run: (data: Request, sender: Sender) => Promise<NoInfer<Response>>,
): Handler {
  return { type: message.type, run: (data, sender) => run(parsed(message, data), sender) };
}

interface Answering {
  signal?: AbortSignal;
  readSender?: ReadSender;
  /** Whether this sender may send messages of this type. @throws MessageError where it may not */
  check?: (type: string, sender: Sender) => void;
}

/** Answers messages until the signal aborts. Messages of other senders and other types are left alone. */
export function answer(
  handlers: Handler[],
  { signal, readSender = fromExtension, check }: Answering = {},
): void {
  const byType = new Map(handlers.map((handler) => [handler.type, handler]));
  // Chromium's own API takes an answer through the callback only, and a promise not at all.
  const listener = (
    raw: unknown,
    from: Browser.runtime.MessageSender,
    send: (reply: Reply) => void,
  ): true | undefined => {
    const envelope = readEnvelope(raw);
    const sender = readSender(from);
    const handler = envelope && byType.get(envelope.type);
    if (!handler || !sender) return undefined;
    void reply(handler, envelope.data, sender, check).then(send);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

/** To a content script only the extension's own pages and its background can send anything. */
function fromExtension({ id }: Browser.runtime.MessageSender): Sender | undefined {
  return id === browser.runtime.id ? { from: 'extension' } : undefined;
}

async function reply(
  handler: Handler,
  data: unknown,
  sender: Sender,
  check: Answering['check'],
): Promise<Reply> {
  try {
    check?.(handler.type, sender);
    return { ok: true, value: (await handler.run(data, sender)) ?? null };
  } catch (error) {
    // That of a `MessageError` or a `StorageError`, whose class every page would carry.
    const { code } = fieldsOf(error);
    return {
      ok: false,
      error: { code: typeof code === 'string' ? code : 'failed', message: reasonOf(error) },
    };
  }
}

function parsed<Request>({ request }: Question<Request, unknown>, data: unknown): Request {
  try {
    return request(data);
  } catch (error) {
    throw new MessageError('malformed', reasonOf(error));
  }
}
