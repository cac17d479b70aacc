import { computed, signal } from '@preact/signals';
import { type Browser, browser } from 'wxt/browser';
import type { PageReport } from '../../components/popup/on-page.tsx';
import { whyUnreadable } from '../../components/popup/readable.ts';
import { askTab } from '../../data/messages/ask.ts';
import { listMentions } from '../../data/messages/protocol.ts';
import { isOnFor, parseSettings, type Settings } from '../../data/settings/settings.ts';
import { changeSettings, readSettings } from '../../data/settings/storage.ts';

export type PageState = ReturnType<typeof createPageState>;

/** The page in front of the reader: what is marked on it, and whether it is to be marked. */
export function createPageState() {
  const tabId = signal<number | undefined>(undefined);
  /** As far as the browser tells it. */
  const address = signal<string | undefined>(undefined);
  /** Host name of a page that can be marked at all. */
  const host = computed(() => hostOf(address.value));
  const report = signal<PageReport>({ name: 'loading' });
  const settings = signal<Settings>(parseSettings(undefined));

  const read = async () => {
    const tab = await frontTab();
    tabId.value = tab?.id;
    address.value = tab?.url;
    settings.value = await readSettings();
    report.value = await reportOn(tab);
  };
  const change = async (changed: Partial<Settings>) => {
    settings.value = await changeSettings(changed);
    await read();
  };

  return {
    tabId,
    address,
    host,
    report,
    settings,
    read,
    change,
    isOnHere: () => host.value !== undefined && isOnFor({ ...settings.value, on: true }, host.value),
    /** Switches marking on or off for the site of the page. */
    switchSite: async (isOn: boolean) => {
      const site = host.value;
      if (site === undefined) return;
      const others = settings.value.offSites.filter((other) => other !== site);
      await change({ offSites: isOn ? others : [...others, site] });
    },
  };
}

async function frontTab(): Promise<Browser.tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

async function reportOn(tab: Browser.tabs.Tab | undefined): Promise<PageReport> {
  if (tab?.id === undefined) return { name: 'unreadable', why: 'browserPage' };
  try {
    const { state, mentions } = await askTab(listMentions, null, { tabId: tab.id, frameId: 0 });
    return state === 'on' ? { name: 'on', mentions } : { name: state };
  } catch {
    return { name: 'unreadable', why: whyUnreadable(tab.url) };
  }
}

function hostOf(address: string | undefined): string | undefined {
  if (address === undefined || !/^https?:/.test(address)) return undefined;
  return new URL(address).hostname;
}
