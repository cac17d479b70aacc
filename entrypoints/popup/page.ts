import { batch, computed, signal } from '@preact/signals';
import type { PageReport } from '../../components/popup/on-page.tsx';
import {
  hostNameOf,
  isOnFor,
  parseSettings,
  type Settings,
  siteSwitched,
} from '../../data/settings/settings.ts';
import { changeSettings, readSettings } from '../../data/settings/storage.ts';
import { frontTab, reportOn } from './report.ts';

/** Milliseconds that a page may take to answer before what is shown of the page before gives way. */
const PATIENCE = 500;

export type PageState = ReturnType<typeof createPageState>;

/** The page in front of the reader: what is marked on it, and whether it is to be marked. */
export function createPageState() {
  const tabId = signal<number | undefined>(undefined);
  /** As far as the browser tells it. */
  const address = signal<string | undefined>(undefined);
  const report = signal<PageReport>({ name: 'loading' });
  const settings = signal<Settings>(parseSettings(undefined));
  /** The site of the page and whether it is to be marked; `undefined` where that makes no difference. */
  const site = computed(() => {
    const host = hostNameOf(address.value);
    if (host === undefined || !settings.value.on || report.value.name === 'unreadable') return undefined;
    return { host, isOn: isOnFor(settings.value, host) };
  });

  /** The tab in front, which is known before it has answered. */
  let front: number | undefined;
  let reads = 0;
  let newest: Promise<void> | undefined;

  const readOnce = async (which: number): Promise<void> => {
    const tab = await frontTab();
    // While a tab is switched several reads are under way; an older one must not have the last word.
    if (which !== reads) return newest;
    front = tab?.id;
    // All at once: what is listed must never be asked of another tab.
    const show = (reported: PageReport) =>
      batch(() => {
        tabId.value = tab?.id;
        address.value = tab?.url;
        report.value = reported;
      });
    const waiting = setTimeout(() => which === reads && show({ name: 'loading' }), PATIENCE);
    const [chosen, reported] = await Promise.all([readSettings(), reportOn(tab)]);
    clearTimeout(waiting);
    if (which !== reads) return newest;
    settings.value = chosen;
    show(reported.name === 'site-off' && chosen.chosenOnly ? { name: 'not-chosen' } : reported);
  };
  const read = () => {
    newest = readOnce(++reads);
    return newest;
  };
  const change = async (changed: Partial<Settings>) => {
    settings.value = await changeSettings(changed);
    await read();
  };

  return {
    tabId,
    address,
    report,
    settings,
    site,
    read,
    change,
    isFront: (id: number | undefined) => id !== undefined && id === front,
    /** Switches marking on or off for the site of the page. */
    switchSite: async (isOn: boolean) => {
      if (site.value) await change(siteSwitched(settings.value, site.value.host, isOn));
    },
  };
}
