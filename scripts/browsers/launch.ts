/** Starts Chromium or Firefox under our control, with the built extension in it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import * as v from 'valibot';
import type { BrowserKind } from './find.ts';
import { getBrowser } from './install.ts';
import { poll } from './poll.ts';
import { CHROMIUM_FLAGS, FIREFOX_PREFERENCES } from './quiet.ts';

export interface LaunchOptions {
  browser: BrowserKind;
  headless: boolean;
  /** The profile folder; what it holds from an earlier run is kept. */
  profile: string;
  /** `host:port` of an HTTP proxy for every request that is not to this machine. */
  proxy?: string | undefined;
  /** Preferences of Firefox beyond our own. */
  preferences?: Preferences | undefined;
}

type Preferences = Record<string, string | number | boolean>;

/** A running browser with the extension in it. */
export interface ExtensionBrowser {
  browser: Browser;
  extensionId: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  extensionOrigin: string;
  newPage(): Promise<Page>;
  /** Opens a page of the extension, such as `/popup.html`, in a tab of its own. */
  openExtensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

const VIEWPORT = { width: 1280, height: 900 };
/** Firefox draws a new origin for every profile; ours has to be known beforehand. */
const FIREFOX_UUID = '6b0f3c52-9d5e-4f0a-8b53-2f1f4c1f9a10';
const PAGE_TIMEOUT = 15_000;

const ManifestSchema = v.object({
  browser_specific_settings: v.object({ gecko: v.object({ id: v.string() }) }),
});

/**
 * Starts a browser, without an extension.
 * @throws when there is no such browser and none can be installed
 */
export async function launchBrowser(options: LaunchOptions & { geckoId?: string }): Promise<Browser> {
  const { headless, profile, proxy } = options;
  const executablePath = await getBrowser(options.browser);
  const common = {
    executablePath,
    headless,
    userDataDir: profile,
    defaultViewport: headless ? VIEWPORT : null,
  };
  if (options.browser === 'firefox') {
    return puppeteer.launch({
      ...common,
      browser: 'firefox',
      // Without this Firefox asks its own servers whatever the preference for them says.
      env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
      // Opening a moz-extension: page by address takes system access.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: { ...firefoxPreferences(proxy, options.geckoId), ...options.preferences },
    });
  }
  return puppeteer.launch({
    ...common,
    browser: 'chrome',
    // Extensions can be loaded over a pipe only; branded Chrome no longer takes --load-extension.
    pipe: true,
    enableExtensions: true,
    args: [
      ...CHROMIUM_FLAGS,
      '--enable-unsafe-extension-debugging',
      ...(proxy ? [`--proxy-server=${proxy}`] : []),
      // Chromium's sandbox refuses to run as root, as in most containers.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

/**
 * Starts a browser with the unpacked extension in `extensionDir`.
 * @throws when there is no such browser and none can be installed, or when it refuses the extension
 */
export async function launchWithExtension(
  options: LaunchOptions & { extensionDir: string },
): Promise<ExtensionBrowser> {
  const firefox = options.browser === 'firefox';
  const browser = await launchBrowser({
    ...options,
    ...(firefox ? { geckoId: await readGeckoId(options.extensionDir) } : {}),
  });
  try {
    const id = await browser.installExtension(options.extensionDir);
    const extensionOrigin = firefox ? `moz-extension://${FIREFOX_UUID}` : `chrome-extension://${id}`;
    return {
      browser,
      extensionId: id,
      extensionOrigin,
      newPage: () => openTab(browser),
      openExtensionPage: (path) => openExtensionPage(browser, extensionOrigin + path),
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Now and then Firefox moves a new tab to another process while it is being made, and loses it: then once more. */
function openTab(browser: Browser): Promise<Page> {
  return browser.newPage().catch((error: unknown) => {
    if (String(error).includes('DiscardedBrowsingContext')) return browser.newPage();
    throw error;
  });
}

async function openExtensionPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  // Firefox never reports that a moz-extension: page has loaded, so the page itself is asked; closing the page while
  // the navigation is still "under way" rejects it, and means nothing.
  page.goto(address).catch(() => {});
  const ready = await poll(PAGE_TIMEOUT, async () => {
    const state = await page
      .evaluate(() => [location.href, document.readyState] as const)
      .catch(() => undefined);
    return (state?.[0].startsWith(address) && state[1] === 'complete') || undefined;
  });
  if (ready) return page;
  await page.close();
  throw new Error(`${address} did not open within ${PAGE_TIMEOUT / 1000} seconds.`);
}

async function readGeckoId(extensionDir: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8'));
  return v.parse(ManifestSchema, manifest).browser_specific_settings.gecko.id;
}

function firefoxPreferences(proxy?: string, geckoId?: string): Preferences {
  const [host = '', port = ''] = proxy?.split(':') ?? [];
  return {
    ...FIREFOX_PREFERENCES,
    ...(geckoId && {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: FIREFOX_UUID }),
      // A temporary extension is taken out when Firefox ends; what it stored has to outlive that, as it does for
      // readers.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    }),
    ...(proxy && {
      'network.proxy.type': 1,
      'network.proxy.http': host,
      'network.proxy.http_port': Number(port),
      'network.proxy.ssl': host,
      'network.proxy.ssl_port': Number(port),
    }),
  };
}
