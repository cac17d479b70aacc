import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer, handle, type Sender } from '../../../data/messages/answer.ts';
import { message, Nothing } from '../../../data/messages/by-schema.ts';
import { MessageError, type Reply } from '../../../data/messages/message.ts';

const double = message('test.double', v.object({ n: v.number() }), v.object({ n: v.number() }));
const fail = message('test.fail', Nothing, Nothing);

type Listener = (raw: unknown, sender: object) => Promise<Reply> | undefined;
type Registered = (raw: unknown, sender: object, send: (reply: Reply) => void) => true | undefined;

/** Registers handlers and returns the listener that the browser would call. */
function listenerFor(...given: Parameters<typeof answer>): Listener {
  let listener: Registered | undefined;
  browser.runtime.onMessage.addListener = (added: unknown) => {
    listener = added as Registered;
  };
  browser.runtime.onMessage.removeListener = () => {
    listener = undefined;
  };
  answer(...given);
  return (raw, sender) => {
    const answered = Promise.withResolvers<Reply>();
    return listener?.(raw, sender, answered.resolve) && answered.promise;
  };
}

const ours = { id: 'test-extension-id' };

describe('answer', () => {
  beforeEach(() => fakeBrowser.reset());

  it('parses the request, runs the handler and sends its value', async () => {
    const listener = listenerFor([handle(double, async ({ n }) => ({ n: 2 * n }))]);
    expect(await listener({ type: 'test.double', data: { n: 21 } }, ours)).toEqual({
      ok: true,
      value: { n: 42 },
    });
  });

  it('refuses what does not fit the schema, before the handler sees it', async () => {
    let ran = false;
    const listener = listenerFor([
      handle(double, async () => {
        ran = true;
        return { n: 0 };
      }),
    ]);
    const reply = await listener({ type: 'test.double', data: { n: 'many' } }, ours);
    expect(reply).toMatchObject({ ok: false, error: { code: 'malformed' } });
    expect(ran).toBe(false);
  });

  it.each([
    ['another extension', { type: 'test.double', data: { n: 1 } }, { id: 'somebody-else' }],
    ['another type', { type: 'test.other', data: null }, ours],
    ['something that is no message', 'hello', ours],
  ])('leaves %s alone', (_, raw, sender) => {
    const listener = listenerFor([handle(double, async ({ n }) => ({ n }))]);
    expect(listener(raw, sender)).toBeUndefined();
  });

  it('gives handlers the sender as it was read, and answers nobody who is not read', async () => {
    const senders: Sender[] = [];
    const listener = listenerFor(
      [
        handle(fail, async (_, sender) => {
          senders.push(sender);
          return null;
        }),
      ],
      { readSender: ({ url }) => (url === 'https://news.example/story' ? { from: 'extension' } : undefined) },
    );
    await listener({ type: 'test.fail', data: null }, { ...ours, url: 'https://news.example/story' });
    expect(senders).toEqual([{ from: 'extension' }]);
    expect(listener({ type: 'test.fail', data: null }, ours)).toBeUndefined();
  });

  it('sends an error as a code and a message', async () => {
    const listener = listenerFor([
      handle(fail, async () => {
        throw new MessageError('not-saved', 'The disk is full.');
      }),
    ]);
    expect(await listener({ type: 'test.fail', data: null }, ours)).toEqual({
      ok: false,
      error: { code: 'not-saved', message: 'The disk is full.' },
    });
  });

  it('stops when its signal aborts', () => {
    const ending = new AbortController();
    const listener = listenerFor([handle(double, async ({ n }) => ({ n }))], { signal: ending.signal });
    ending.abort();
    expect(listener({ type: 'test.double', data: { n: 1 } }, ours)).toBeUndefined();
  });
});
