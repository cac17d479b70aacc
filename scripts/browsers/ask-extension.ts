/** Talks to the running extension in its own messages, from one of its pages, as the popup and the side panel do. */
import type { Page } from 'puppeteer-core';
import type { Message } from '../../data/messages/message.ts';
import { unwrap } from '../../data/messages/unwrap.ts';

/** As much of the extension API as is used in the extension's page. */
interface ExtensionApi {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  tabs: {
    query(filter: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: unknown, options: { frameId: number }): Promise<unknown>;
  };
}
declare const browser: ExtensionApi;
declare const chrome: ExtensionApi;

/**
 * Asks the background.
 * @throws MessageError with the code it answered, or `unreachable`
 */
export function askBackground<Request, Response>(
  extensionPage: Page,
  message: Message<Request, Response>,
  data: NoInfer<Request>,
): Promise<Response> {
  return unwrap(message, async () => {
    const reply = await extensionPage.evaluate(
      async (envelope) => {
        const { runtime } = typeof browser === 'undefined' ? chrome : browser;
        // As a text: the driver leaves out what an answer of Firefox's holds a second time.
        return JSON.stringify(await runtime.sendMessage(envelope));
      },
      { type: message.type, data },
    );
    return JSON.parse(reply);
  });
}

/**
 * Asks the extension's scripts in the tab that shows `address`, in its top frame.
 * @throws MessageError with the code they answered, or `unreachable`
 */
export function askPage<Request, Response>(
  extensionPage: Page,
  address: string,
  message: Message<Request, Response>,
  data: NoInfer<Request>,
): Promise<Response> {
  return unwrap(message, () =>
    extensionPage.evaluate(
      async (envelope, url) => {
        const { tabs } = typeof browser === 'undefined' ? chrome : browser;
        const tab = (await tabs.query({})).find((candidate) => candidate.url === url);
        if (!tab) throw new Error(`No tab shows ${url}.`);
        return tabs.sendMessage(tab.id, envelope, { frameId: 0 });
      },
      { type: message.type, data },
      address,
    ),
  );
}

/** The addresses of all tabs whose addresses the extension may know. */
export function listTabs(extensionPage: Page): Promise<string[]> {
  return extensionPage.evaluate(async () => {
    const { tabs } = typeof browser === 'undefined' ? chrome : browser;
    return (await tabs.query({})).flatMap(({ url }) => url ?? []);
  });
}
