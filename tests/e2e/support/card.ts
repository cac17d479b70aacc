import type { Page } from 'puppeteer-core';

/** Where an element of the card is, in viewport pixels of the frame that it is in, and its text. */
export interface CardElement {
  x: number;
  y: number;
  width: number;
  height: number;
  text: string;
}

/** As much of the extension API as is used here, in the extension's page and, for `dom`, in the web page. */
interface ExtensionApi {
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
  scripting: {
    executeScript(injection: {
      target: { tabId: number; allFrames: true };
      func: (...parameters: string[]) => CardElement | null;
      args: string[];
    }): Promise<{ result: CardElement | null }[]>;
  };
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}
declare const browser: ExtensionApi;
declare const chrome: ExtensionApi;

/**
 * Looks into the card on the page at `address`, in whichever frame it is. The card is in a closed shadow root, which
 * neither the page nor a driver sees into; an extension's content script may.
 */
export async function findInCard(
  extensionPage: Page,
  address: string,
  selector: string,
  text = '',
): Promise<CardElement | undefined> {
  const found = await extensionPage.evaluate(
    async (url, ...args) => {
      const { tabs, scripting } = typeof browser === 'undefined' ? chrome : browser;
      const tab = (await tabs.query({})).find((candidate) => candidate.url === url);
      if (!tab) throw new Error(`No tab shows ${url}.`);
      const answers = await scripting.executeScript({
        target: { tabId: tab.id, allFrames: true },
        args,
        // An arrow function: the browser takes its source, and a method's alone would not be an expression.
        func: (wanted = '', words = '') => {
          // In a dialog in a shadow root of the page, the card is in there too.
          // One that is only laid out, and inert until it opens, is not there yet.
          const trees: (Document | ShadowRoot)[] = [document];
          for (const tree of trees)
            for (const { shadowRoot } of tree.querySelectorAll('*')) if (shadowRoot) trees.push(shadowRoot);
          for (const host of trees.flatMap((tree) => [...tree.querySelectorAll('[popover]:not([inert])')])) {
            const root =
              'openOrClosedShadowRoot' in host
                ? (host.openOrClosedShadowRoot as ShadowRoot | null)
                : chrome.dom?.openOrClosedShadowRoot(host);
            const element = [...(root?.querySelectorAll(wanted) ?? [])].find((candidate) =>
              candidate.textContent.includes(words),
            );
            if (!element) continue;
            const { x, y, width, height } = element.getBoundingClientRect();
            return { x, y, width, height, text: element.textContent };
          }
          return null;
        },
      });
      return answers.find(({ result }) => result)?.result ?? null;
    },
    address,
    selector,
    text,
  );
  return found ?? undefined;
}
