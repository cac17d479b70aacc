import { join } from 'node:path';
import type { Page, Target } from 'puppeteer-core';
import type { Answer } from '../../../data/messages/message.ts';
import { type ListedMention, listMentions, readOpenCard } from '../../../data/messages/protocol.ts';
import { askPage, listTabs } from '../../../scripts/browsers/ask-extension.ts';
import type { BrowserKind } from '../../../scripts/browsers/find.ts';
import {
  type ExtensionBrowser,
  type LaunchOptions,
  launchWithExtension,
} from '../../../scripts/browsers/launch.ts';
import { mentionBoxes, type PaintedMention } from '../../../scripts/browsers/mention-boxes.ts';
import { type PageServer, startPageServer } from '../../../scripts/browsers/page-server.ts';
import { poll } from '../../../scripts/browsers/poll.ts';
import { makeProfile } from '../../../scripts/browsers/profile.ts';
import { restOnMention } from '../../../scripts/browsers/rest-on-mention.ts';
import { extensionFolder } from '../../../scripts/build-extension.ts';
import { PATIENCE } from '../../patience.ts';
import { findInCard } from './card.ts';
import { type Command, giveCommand } from './command.ts';
import { chooseFromMenu, type MenuItem } from './context-menu.ts';
import { runInFirefoxWindow } from './firefox-window.ts';
import { isSidePanelOpen, sidePanelPage } from './side-panel.ts';

export type OpenCard = Answer<typeof readOpenCard>;

/** Browsers call their makers now and then whatever they are told; the extension has no business with any of these. */
const BROWSER_MAKERS = /(^|\.)(google|googleapis|gstatic|gvt1|mozilla|firefox)\.(com|org|net)$/;

/** The built extension in a browser with a profile of its own, and a server for the pages it is tried on. */
export class Session {
  readonly kind: BrowserKind;
  readonly #preferences: LaunchOptions['preferences'];
  #running: { browser: ExtensionBrowser; extensionPage: Page } | undefined;
  #server: PageServer | undefined;
  #profile: Awaited<ReturnType<typeof makeProfile>> | undefined;

  /** @param preferences Preferences of Firefox that a test depends on. */
  constructor(kind: BrowserKind, preferences: LaunchOptions['preferences'] = {}) {
    this.kind = kind;
    this.#preferences = preferences;
  }

  async start(): Promise<void> {
    this.#server = await startPageServer([join(import.meta.dirname, '..', '..', 'pages')]);
    this.#profile = await makeProfile();
    await this.#launch();
  }

  async stop(): Promise<void> {
    await this.#running?.browser.close();
    await this.#server?.close();
    await this.#profile?.remove();
  }

  /** Ends the browser and starts it again with the same profile. Pages from before are gone. */
  async restart(): Promise<void> {
    await this.#running?.browser.close();
    await this.#launch();
  }

  async #launch(): Promise<void> {
    const browser = await launchWithExtension({
      browser: this.kind,
      headless: true,
      profile: started(this.#profile).path,
      extensionDir: extensionFolder(this.kind),
      proxy: this.server.address,
      preferences: this.#preferences,
    });
    this.#running = { browser, extensionPage: await browser.openExtensionPage('/collection.html') };
  }

  get server(): PageServer {
    return started(this.#server);
  }

  /** A page of the extension from which it can be asked; see `askBackground` and `askPage`. */
  get extensionPage(): Page {
    return started(this.#running).extensionPage;
  }

  /** Opens a file of `tests/pages`, or an address that `server.serve` gave, in a new tab. */
  async open(target: string): Promise<Page> {
    const page = await started(this.#running).browser.newPage();
    await page.goto(new URL(target, `${this.server.origin}/`).href);
    return page;
  }

  /** Opens a page that is still on its way; see `server.serveSlowly`. */
  async openUnfinished(address: string): Promise<Page> {
    const page = await started(this.#running).browser.newPage();
    // Whether it ever arrives is the test's affair, and closing it before is no error.
    page.goto(address).catch(() => {});
    await poll(PATIENCE, async () => {
      const seen = await page.evaluate(() => location.href).catch(() => '');
      return seen === address || undefined;
    });
    return page;
  }

  /** Opens a page of the extension, such as `/popup.html`, in a new tab. */
  openExtensionPage(path: string): Promise<Page> {
    return started(this.#running).browser.openExtensionPage(path);
  }

  /** The marked mentions of a page, in reading order, once there are some; none when there are none to the end. */
  async mentions(page: Page): Promise<ListedMention[]> {
    const found = await poll(PATIENCE, async () => {
      const answer = await askPage(this.extensionPage, page.url(), listMentions, null).catch(() => undefined);
      return answer && answer.mentions.length > 0 ? answer.mentions : undefined;
    });
    return found ?? [];
  }

  /** The boxes of each marked mention, as `mentionBoxes`, once there are some. */
  async boxes(page: Page): Promise<PaintedMention['boxes'][]> {
    await this.mentions(page);
    return (await mentionBoxes(page)).map(({ boxes }) => boxes);
  }

  /** Whether a page is read, and why not. */
  async readState(page: Page): Promise<string | undefined> {
    const answer = await askPage(this.extensionPage, page.url(), listMentions, null).catch(() => undefined);
    return answer?.state;
  }

  /**
   * Rests the pointer on the first mark with these words and gives the card that opens, once it has its content.
   * @throws when there is no such mark, or no card opens
   */
  async hoverMention(page: Page, text: string): Promise<OpenCard> {
    const mention = (await this.mentions(page)).find((candidate) => candidate.text === text);
    if (!mention) throw new Error(`"${text}" is not marked.`);
    await restOnMention(page, text);
    const card = await this.waitForCard(page, ({ open, title }) => open && title !== '');
    if (!card) throw new Error(`No card opened on "${text}".`);
    return card;
  }

  /** The card of a page when it is as wanted; `undefined` when it does not get there. */
  waitForCard(page: Page, wanted: (card: OpenCard) => boolean): Promise<OpenCard | undefined> {
    return poll(PATIENCE, async () => {
      // Until a card is asked for on a page, nobody there answers for it.
      const card = await this.readEntity(page).catch(() => undefined);
      return card && wanted(card) ? card : undefined;
    });
  }

  /** The card as it is now. */
  readEntity(page: Page): Promise<OpenCard> {
    return askPage(this.extensionPage, page.url(), readOpenCard, null);
  }

  /**
   * Clicks, with the real pointer, on the first element in the open card that fits the selector and holds the text.
   * @throws when there is no such element
   */
  async clickInCard(page: Page, selector: string, text = ''): Promise<void> {
    const element = await poll(PATIENCE, () => findInCard(this.extensionPage, page.url(), selector, text));
    if (!element) throw new Error(`The card has no ${selector} with "${text}".`);
    await page.bringToFront();
    await page.mouse.click(element.x + element.width / 2, element.y + element.height / 2);
  }

  /** Right-clicks on the selected words of a page and chooses one of our entries. */
  chooseFromMenu(page: Page, item: MenuItem, at?: { x: number; y: number }): Promise<void> {
    return chooseFromMenu(this.kind, started(this.#running).browser.browser, page, item, at);
  }

  /** Gives one of our keyboard commands on a page. */
  command(page: Page, command: Command): Promise<void> {
    return giveCommand(this.kind, page, command);
  }

  /** Whether the browser shows our side panel. */
  isSidePanelOpen(): Promise<boolean> {
    return isSidePanelOpen(this.kind, started(this.#running).browser.browser);
  }

  /** The page in the side panel, as far as a driver reaches it. */
  sidePanelPage(): Promise<Page | undefined> {
    return sidePanelPage(started(this.#running).browser.browser);
  }

  /** Stops the background, as the browser does when it has been idle. */
  async stopBackground(): Promise<void> {
    const { browser } = started(this.#running).browser;
    if (this.kind === 'firefox') {
      const ours = "WebExtensionPolicy.getByID('backgrounder@backgrounder.app').extension";
      await runInFirefoxWindow(browser, `${ours}.terminateBackground()`);
      return;
    }
    const isWorker = (target: Target) => target.type() === 'service_worker';
    const worker = await (await browser.waitForTarget(isWorker)).worker();
    await worker?.close();
    await poll(PATIENCE, async () => (browser.targets().some(isWorker) ? undefined : true));
  }

  /** Loads the extension over the one that is there, as an update does, or anew. Web pages stay open. */
  async installExtension(): Promise<void> {
    const { browser } = started(this.#running);
    await browser.browser.installExtension(extensionFolder(this.kind));
    this.#running = { browser, extensionPage: await browser.openExtensionPage('/collection.html') };
  }

  /** Takes the extension out of the browser; nothing of it can be asked any more. */
  async removeExtension(): Promise<void> {
    const { browser } = started(this.#running);
    await browser.browser.uninstallExtension(browser.extensionId);
  }

  /** Opens a page of the browser's own, into which no extension may put a script. */
  async openRestrictedPage(): Promise<Page> {
    const page = await started(this.#running).browser.newPage();
    const address = this.kind === 'chromium' ? 'chrome://credits/' : 'about:license';
    // Firefox never reports that a page of its own has loaded.
    page.goto(address).catch(() => {});
    await poll(PATIENCE, async () => {
      const seen = await page.evaluate(() => location.href + document.readyState).catch(() => '');
      return seen === `${address}complete` || undefined;
    });
    return page;
  }

  /** The addresses that are open in tabs, as far as the extension may know them. */
  tabs(): Promise<string[]> {
    return listTabs(this.extensionPage);
  }

  /** Every request to anywhere but the test's own server since the start, save those the browser makes for itself. */
  outsideRequests(): string[] {
    return this.server.outsideRequests.filter((request) => {
      const host =
        URL.canParse(request) && request.includes('//') ? new URL(request).hostname : request.split(':')[0];
      return !BROWSER_MAKERS.test(host ?? '');
    });
  }
}

function started<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('The browser runs during tests only.');
  return part;
}
