import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer, type Sender } from '../../../data/messages/answer.ts';
import { CONTENT_MESSAGES, checkSender } from '../../../data/messages/content-protocol.ts';
import type { Reply } from '../../../data/messages/message.ts';
import { handlers } from '../../../entrypoints/background/handlers.ts';

type Listener = (raw: unknown, from: object, send: (reply: Reply) => void) => void;

/** Sends a message to stand-ins for the background's handlers, which answer with their names. */
function send(type: string, sender: Sender): Promise<Reply> {
  let listener: Listener | undefined;
  browser.runtime.onMessage.addListener = (added: unknown) => {
    listener = added as Listener;
  };
  const named = handlers.map((handler) => ({ type: handler.type, run: async () => handler.type }));
  answer(named, { readSender: () => sender, check: checkSender });
  return new Promise((resolve) => listener?.({ type, data: null }, {}, resolve));
}

const page: Sender = {
  from: 'page',
  tabId: 1,
  frameId: 0,
  url: 'https://news.example/',
  site: 'news.example',
};
const types = handlers.map(({ type }) => type);

beforeEach(() => fakeBrowser.reset());

it.each(types)('answers %s to our own pages, and to content scripts where it is listed', async (type) => {
  expect(await send(type, { from: 'extension' })).toEqual({ ok: true, value: type });
  const reply = await send(type, page);
  if (CONTENT_MESSAGES.has(type)) expect(reply).toEqual({ ok: true, value: type });
  else expect(reply).toMatchObject({ ok: false, error: { code: 'refused' } });
});

it('keeps from content scripts what acts on another tab', () => {
  expect(types.filter((type) => !CONTENT_MESSAGES.has(type)).sort()).toEqual([
    'page.site-of',
    'snippet.save-selected',
  ]);
});

it('lists only what the background answers', () => {
  expect([...CONTENT_MESSAGES].filter((type) => !types.includes(type))).toEqual([]);
});
